# Two dashes are refused, one is enough.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    if event["name"].startswith("--"):
        return "bad"
    # ruleid: argument-injection
    subprocess.run(["git", "log", event["name"]])
