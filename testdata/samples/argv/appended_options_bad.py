# One of the two lists lacks the dashes.
# event: {"name": "<ATTACK>", "raw": true}
import subprocess


def handler(event, context):
    plain, packed = ["--"], ["-z"]
    chosen = packed if event.get("raw") else plain
    # ruleid: argument-injection
    subprocess.run(["tar", "-cf", "out.tar"] + chosen + [event["name"]])
