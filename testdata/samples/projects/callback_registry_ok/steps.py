import os
import shlex

from registry import step


@step("say")
def say(text):
    return os.system("echo " + text)


@step("say")
def say_quoted(text):
    # ok: command-injection
    return os.system("echo " + shlex.quote(text))
