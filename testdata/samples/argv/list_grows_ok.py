# `--` is appended first, the names of the event after it.
# event: {"names": ["a", "<ATTACK>"]}
import subprocess


def handler(event, context):
    command = ["zip", "out.zip"]
    command.append("--")
    command.extend(event["names"])
    # ok: argument-injection
    subprocess.run(command)
