# tar takes a file name that begins with dashes for an option, and has one that runs a program.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ruleid: argument-injection
    subprocess.run(["tar", "-cf", "out.tar", event["name"]])
