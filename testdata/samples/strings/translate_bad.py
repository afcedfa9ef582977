# The table replaces one letter by another and lets every metacharacter pass.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    table = str.maketrans("z", "s")
    # ruleid: command-injection
    os.system("echo " + event["name"].translate(table))
