# The elements are added one after the other, the event's before any `--`.
# event: {"names": ["a", "<ATTACK>"]}
import subprocess


def handler(event, context):
    command = ["find", "."]
    command.extend(event["names"])
    command += ["--"]
    # ruleid: argument-injection
    subprocess.run(command)
