# The event switches the shell on.
# event: {"name": "<ATTACK>", "shell": 1}
import subprocess


def handler(event, context):
    # ruleid: command-injection
    subprocess.run(["echo " + event["name"]], shell=event["shell"])
