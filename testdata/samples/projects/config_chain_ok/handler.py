# The template of the other module has no field that the text could fill.
# event: {"name": "<ATTACK>"}
import os

from commands import SAY


def handler(event, context):
    # ok: command-injection
    os.system(SAY.format(text=event["name"]))
