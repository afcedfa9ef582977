# Another module replaces the function that quotes by one that does not.
# event: {"name": "<ATTACK>"}
import os

import patches
import quoting


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + quoting.quote(event["name"]))
