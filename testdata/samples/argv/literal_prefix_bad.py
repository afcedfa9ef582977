# The prefix is put in front of one element, and another one has none.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ruleid: argument-injection
    subprocess.run(["convert", "./" + event["name"], event["name"]])
