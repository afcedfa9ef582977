# The program is chosen from two.
# event: {"name": "<ATTACK>"}
import subprocess

PROGRAMS = {"report": "true", "check": "false"}


def handler(event, context):
    # ok: argument-injection
    subprocess.run([PROGRAMS.get(event["name"], "true"), "now"])
