import os

from registry import step


@step("say")
def say(text):
    # ruleid: command-injection
    return os.system("echo " + text)
