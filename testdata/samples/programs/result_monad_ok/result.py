class Ok:
    def __init__(self, value):
        self.value = value

    def and_then(self, function):
        return function(self.value)

    def unwrap_or(self, _other):
        return self.value


class Err:
    def __init__(self, reason):
        self.reason = reason

    def and_then(self, _function):
        return self

    def unwrap_or(self, other):
        return other
