# In a verbose pattern the `$` behind `#` is a comment, so there is no end.
# event: {"name": "a<ATTACK>"}
import os
import re

NAME = re.compile(r"^[a-z]+  # letters only $", re.VERBOSE)


def handler(event, context):
    if not NAME.match(event["name"]):
        return "bad"
    # ruleid: command-injection
    os.system("echo " + event["name"])
