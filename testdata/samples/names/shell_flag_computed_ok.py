# The flag that asks for a shell is false: the text is the name of one program, of which the event's part is a suffix.
# event: {"file": "<ATTACK>"}
# benign: {"file": ""}
import subprocess

OPTIONS = {"shell": 1 > 2, "check": False}


def handler(event, context):
    # ok: command-injection
    subprocess.call("./head-1-" + event["file"], shell=OPTIONS["shell"])
