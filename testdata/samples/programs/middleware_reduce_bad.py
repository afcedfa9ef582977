# One middleware of the chain checks the name, but what it raises is swallowed by the next one.
# event: {"name": "<ATTACK>"}
import functools
import os


def check_name(event, forward):
    if not event["name"].isidentifier():
        raise ValueError("name")
    return forward(event)


def errors(event, forward):
    try:
        return forward(event)
    except ValueError as error:
        print("bad input", error)
        return archive(event)


def audit(event, forward):
    print("request for", len(event["name"]))
    return forward(event)


def chain(middlewares, last):
    def step(forward, middleware):
        return lambda event: middleware(event, forward)

    return functools.reduce(step, reversed(middlewares), last)


def archive(event):
    # ruleid: command-injection
    return os.system("zip -r " + event["name"] + ".zip out")


application = chain([audit, errors, check_name], archive)


def handler(event, context):
    return application(event)
