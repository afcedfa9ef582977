# getattr itself is looked up in builtins, and then os.system by its name.
# event: {"v": "<ATTACK>"}
import builtins
import os

look = builtins.__dict__["getattr"]


def handler(event, context):
    # ruleid: command-injection
    look(os, "metsys"[::-1])("echo " + event["v"])
