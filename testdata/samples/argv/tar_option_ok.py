# Behind `--` nothing is an option.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ok: argument-injection
    subprocess.run(["tar", "-cf", "out.tar", "--", event["name"]])
