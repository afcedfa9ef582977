# Padding adds zeros in front and keeps the text.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + event["name"].zfill(12).center(40))
