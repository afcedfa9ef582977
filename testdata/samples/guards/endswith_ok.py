# What stands in front of the suffix is checked, and the name is put together again.
# event: {"name": "<ATTACK>.pdf"}
import os


def handler(event, context):
    stem, dot, suffix = event["name"].rpartition(".")
    if suffix != "pdf" or not stem.isalnum():
        return "bad"
    # ok: command-injection
    os.system("echo " + stem + dot + suffix)
