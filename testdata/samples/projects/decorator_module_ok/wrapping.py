import shlex


def cleaned(function):
    def inner(event, context):
        clean = {key: shlex.quote(value) for key, value in event.items()}
        return function(clean, context)

    return inner
