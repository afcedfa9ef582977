# The bad items are left out of the list that is used.
# event: {"names": ["red", "<ATTACK>"]}
import os


def handler(event, context):
    good = [name for name in event["names"] if name.isalnum()]
    # ok: command-injection
    os.system("echo " + " ".join(good))
