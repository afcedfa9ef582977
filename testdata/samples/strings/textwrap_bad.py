# `shorten` collapses blanks and cuts, but keeps metacharacters.
# event: {"name": "<ATTACK>"}
import os
import textwrap


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + textwrap.shorten(event["name"], width=300))
