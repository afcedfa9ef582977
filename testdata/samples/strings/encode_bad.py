# Encoding and decoding again gives the same text.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + event["name"].encode("utf-8").decode("utf-8"))
