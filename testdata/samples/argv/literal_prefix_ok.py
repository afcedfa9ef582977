# An element that begins with `./` is no option.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ok: argument-injection
    subprocess.run(["convert", "./" + event["name"], "out.png"])
