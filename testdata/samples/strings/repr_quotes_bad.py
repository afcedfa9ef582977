# `repr` picks its quotes by the text; a text with both kinds escapes with backslashes that the shell does not know.
# event: {"name": "'<ATTACK>"}
import os


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + repr(event["name"]))
