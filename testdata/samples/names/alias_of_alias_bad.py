# An alias of an alias is still os.system, and the event's text reaches it.
# event: {"title": "<ATTACK>"}
from os import system as run

execute = run
perform = execute


def handler(event, context):
    # ruleid: command-injection
    perform("echo " + event["title"])
