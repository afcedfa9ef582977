# Whether a shell is used is computed, and it is.
# event: {"name": "<ATTACK>"}
import subprocess

PLATFORM = "linux"


def handler(event, context):
    # ruleid: command-injection
    subprocess.run("echo " + event["name"], shell=PLATFORM != "windows")
