# The piece before the first comma may hold a whole command.
# event: {"name": "<ATTACK>,b"}
import os


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + event["name"].split(",")[0])
