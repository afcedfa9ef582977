# `int` gives a number or raises; the number is what the command holds.
# event: {"name": "<ATTACK>"}
# benign: {"name": "7"}
import os


def handler(event, context):
    # ok: command-injection
    os.system(f"sleep {int(event['name']) * 0}")
