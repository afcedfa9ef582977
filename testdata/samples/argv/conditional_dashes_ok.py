# Both ways put two dashes in front of the name.
# event: {"name": "<ATTACK>", "raw": true}
import subprocess


def handler(event, context):
    options = ["-z", "--"] if event.get("raw") else ["--"]
    # ok: argument-injection
    subprocess.run(["tar", "-cf", "out.tar", *options, event["name"]])
