# The text is inserted behind the two dashes.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    command = ["tar", "-cf", "out.tar", "--", "report"]
    command.insert(4, event["name"])
    # ok: argument-injection
    subprocess.run(command)
