# In a verbose pattern the blanks and the comment mean nothing, and the end is there.
# event: {"name": "a<ATTACK>"}
import os
import re

NAME = re.compile(r"^[a-z]+ \Z # letters only", re.VERBOSE)


def handler(event, context):
    if not NAME.match(event["name"]):
        return "bad"
    # ok: command-injection
    os.system("echo " + event["name"])
