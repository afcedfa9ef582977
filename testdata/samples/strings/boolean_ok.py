# `bool` has two results, none of them the text.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    # ok: command-injection
    os.system(f"echo verbose={bool(event['name'])}")
