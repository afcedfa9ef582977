# The program's name goes through three modules; the text of the event is behind it.
# event: {"name": "<ATTACK>"}
import os

from commands import SAY


def handler(event, context):
    # ruleid: command-injection
    os.system(SAY.format(text=event["name"]))
