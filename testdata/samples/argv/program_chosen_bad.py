# The first element is the program.
# event: {"name": "<ATTACK>"}
# benign: {"name": "true"}
import subprocess


def handler(event, context):
    # ruleid: argument-injection
    subprocess.run([event["name"], "now"])
