# The flag that asks for a shell is computed from constants, and it is true.
# event: {"file": "<ATTACK>"}
import subprocess

OPTIONS = {"shell": 1 < 2, "check": False}


def handler(event, context):
    # ruleid: command-injection
    subprocess.call("head -1 " + event["file"], shell=OPTIONS["shell"])
