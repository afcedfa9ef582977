# The event chooses a key; the program comes from the function's own table.
# event: {"tool": "<ATTACK>"}
# benign: {"tool": "true"}
import subprocess

TOOLS = {"yes": "true", "no": "false"}


def handler(event, context):
    # ok: argument-injection
    subprocess.run([TOOLS.get(event["tool"], "echo"), "--version"], check=False)
