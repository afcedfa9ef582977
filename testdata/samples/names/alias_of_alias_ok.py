# An alias of an alias is os.system, but another alias of the event's text is what is printed; the command is constant.
# event: {"title": "<ATTACK>"}
from os import system as run

execute = run
perform = execute


def handler(event, context):
    shown = event["title"]
    command = "echo title"
    # ok: command-injection
    perform(command)
    return shown
