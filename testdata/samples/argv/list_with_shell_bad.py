# With `shell=True` the first element of a list is the command line.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ruleid: command-injection
    subprocess.run(["echo " + event["name"]], shell=True)
