# The filtered list is made, but the unfiltered one is used.
# event: {"names": ["red", "<ATTACK>"]}
import os


def handler(event, context):
    good = [name for name in event["names"] if name.isalnum()]
    if good:
        # ruleid: command-injection
        os.system("echo " + " ".join(event["names"]))
