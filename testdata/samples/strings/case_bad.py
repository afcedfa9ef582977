# Stripping blanks and making it lower case removes no metacharacter.
# event: {"name": " <ATTACK> "}
import os


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + event["name"].strip().lower())
