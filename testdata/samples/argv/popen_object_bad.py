# `Popen` is a class, and `shell` is one of its keywords.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ruleid: command-injection
    with subprocess.Popen("echo " + event["name"], shell=True) as process:
        return process.wait()
