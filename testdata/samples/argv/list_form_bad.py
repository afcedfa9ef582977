# With `sh -c`, the element behind it is a command line again.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ruleid: command-injection
    subprocess.run(["sh", "-c", "echo " + event["name"]])
