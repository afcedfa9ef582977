# A newline ends the comment of the shell.
# event: {"note": "<ATTACK>"}
import os


def handler(event, context):
    # ruleid: command-injection
    os.system("echo done # " + event["note"])
