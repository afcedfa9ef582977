# The first word of the vector is the program: the event chooses what runs.
# event: {"tool": "<ATTACK>"}
# benign: {"tool": "true"}
import subprocess


def handler(event, context):
    # ruleid: argument-injection
    subprocess.run([event["tool"], "--version"], check=False)
