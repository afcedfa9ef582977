# The category of each character is what is kept: two letters of a fixed list.
# event: {"name": "<ATTACK>"}
import os
import unicodedata


def handler(event, context):
    kinds = " ".join(unicodedata.category(character) for character in event["name"])
    # ok: command-injection
    os.system("echo " + kinds)
