# What is written with `repr` is a list of numbers.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    # ok: command-injection
    os.system("echo " + repr([ord(character) for character in event["name"]]))
