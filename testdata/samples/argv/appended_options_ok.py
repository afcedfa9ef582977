# Whether options come before or not, the dashes stand before the name.
# event: {"name": "<ATTACK>", "raw": true}
import subprocess


def handler(event, context):
    plain, packed = ["--"], ["-z", "--"]
    chosen = packed if event.get("raw") else plain
    # ok: argument-injection
    subprocess.run(["tar", "-cf", "out.tar"] + chosen + [event["name"]])
