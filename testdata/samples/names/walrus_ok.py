# The assignment expression rebinds the name to a constant before it is used.
# event: {"tag": "<ATTACK>"}
import subprocess


def handler(event, context):
    if (tag := event.get("tag")) and (tag := "v1"):
        # ok: command-injection
        subprocess.run(f"echo {tag}", shell=True)
