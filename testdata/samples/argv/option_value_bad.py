# The whole option is the event's.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ruleid: argument-injection
    subprocess.run(["pandoc", "in.md", event["name"]])
