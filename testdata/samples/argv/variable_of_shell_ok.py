# What follows `-c` is a constant, and the text comes after it.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    command = ["sh"]
    command += ["-c", "echo $#"]
    if "name" in event:
        command += ["sh", event["name"]]
    # ok: command-injection
    subprocess.run(command)
