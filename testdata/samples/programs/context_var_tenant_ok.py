# The variable of the context is set after the check.
# event: {"tenant": "<ATTACK>"}
import contextlib
import contextvars
import os

tenant = contextvars.ContextVar("tenant", default="public")


@contextlib.contextmanager
def as_tenant(name):
    token = tenant.set(name)
    try:
        yield
    finally:
        tenant.reset(token)


def provision():
    # ok: command-injection
    return os.system(f"echo provision {tenant.get()}")


def handler(event, context):
    name = event["tenant"]
    if not name.isalnum():
        raise ValueError(name)
    with as_tenant(name):
        return provision()
