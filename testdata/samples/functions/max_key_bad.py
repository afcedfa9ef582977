# max gives the element itself, and not what its key function computed.
# event: {"names": ["a", "<ATTACK>"]}
import os


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + max(event["names"], key=len))
