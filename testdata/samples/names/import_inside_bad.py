# A name imported inside of the function, after it was something else in the module.
# event: {"line": "<ATTACK>"}


def system(text):
    return text


def handler(event, context):
    from os import system

    # ruleid: command-injection
    system("echo " + event["line"])
