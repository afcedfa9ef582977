# The text is the value of a literal option, in one element with it.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ok: argument-injection
    subprocess.run(["pandoc", "in.md", f"--title={event['name']}"])
