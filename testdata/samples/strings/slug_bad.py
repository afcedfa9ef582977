# The slug replaces blanks and keeps the rest.
# event: {"title": "<ATTACK>"}
import os


def handler(event, context):
    slug = "-".join(event["title"].lower().split())
    # ruleid: command-injection
    os.system("echo " + slug)
