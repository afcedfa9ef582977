# The table writes a semicolon for each comma.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    table = str.maketrans(",$", ";_")
    # ruleid: command-injection
    os.system("echo " + event["name"].translate(table))
