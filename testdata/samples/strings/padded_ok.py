# What is padded is the length.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    # ok: command-injection
    os.system("echo " + str(len(event["name"])).zfill(12).rjust(20))
