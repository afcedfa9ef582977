import functools
import inspect
import re


def checked(**patterns):
    compiled = {name: re.compile(pattern) for name, pattern in patterns.items()}

    def decorate(function):
        signature = inspect.signature(function)

        @functools.wraps(function)
        def wrapper(**arguments):
            for name, pattern in compiled.items():
                if not pattern.fullmatch(str(arguments.get(name, ""))):
                    raise ValueError(f"{name} of {signature}")
            return function(**arguments)

        return wrapper

    return decorate
