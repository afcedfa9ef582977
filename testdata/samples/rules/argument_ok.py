# After `--` the program takes the event's text for an operand, whatever it begins with.
# event: {"url": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ok: argument-injection, command-injection
    subprocess.run(["curl", "-s", "--", event["url"]], check=False)
