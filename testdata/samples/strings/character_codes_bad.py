# From characters to numbers and back to the same characters.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    codes = [ord(character) for character in event["name"]]
    # ruleid: command-injection
    os.system("echo " + "".join(map(chr, codes)))
