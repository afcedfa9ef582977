# Texts become words in quotes.
# event: {"words": [3, "<ATTACK>"]}
import os
import shlex
from functools import singledispatch


@singledispatch
def word(value):
    raise TypeError(type(value).__name__)


@word.register
def _(value: int):
    return format(value, "d")


@word.register(str)
def _text(value):
    return shlex.quote(value)


@word.register
def _(value: list):
    return " ".join(map(word, value))


def handler(event, context):
    # todook: command-injection
    return os.system("echo " + word(event["words"]))
