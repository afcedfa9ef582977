# What begins with a dash is refused.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    if event["name"].startswith("-"):
        return "bad"
    # ok: argument-injection
    subprocess.run(["git", "log", event["name"]])
