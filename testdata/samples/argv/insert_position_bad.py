# The text is inserted in front of the two dashes.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    command = ["tar", "-cf", "out.tar", "--", "report"]
    command.insert(3, event["name"])
    # ruleid: argument-injection
    subprocess.run(command)
