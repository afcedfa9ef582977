# The attacker can switch the two dashes off.
# event: {"name": "<ATTACK>", "raw": true}
import subprocess


def handler(event, context):
    dashes = [] if event.get("raw") else ["--"]
    # ruleid: argument-injection
    subprocess.run(["tar", "-cf", "out.tar", *dashes, event["name"]])
