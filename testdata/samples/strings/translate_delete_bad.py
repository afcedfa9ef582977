# The table deletes two of the metacharacters.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    table = str.maketrans("", "", ";&")
    # ruleid: command-injection
    os.system("echo " + event["name"].translate(table))
