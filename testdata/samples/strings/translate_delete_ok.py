# The table deletes all punctuation and all white space.
# event: {"name": "<ATTACK>"}
import os
import string


def handler(event, context):
    table = str.maketrans("", "", string.punctuation + string.whitespace)
    # ok: command-injection
    os.system("echo " + event["name"].translate(table))
