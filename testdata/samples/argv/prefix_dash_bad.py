# The literal prefix is a dash itself.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ruleid: argument-injection
    subprocess.run(["convert", "-" + event["name"].removeprefix("-"), "in.png"])
