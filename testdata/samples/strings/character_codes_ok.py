# The numbers themselves are joined.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    codes = [ord(character) for character in event["name"]]
    # ok: command-injection
    os.system("echo " + "-".join(map(str, codes)))
