STEPS = {}


def step(name):
    def add(function):
        STEPS[name] = function
        return function

    return add
