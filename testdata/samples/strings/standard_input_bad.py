# The program that reads standard input is a shell, so the text is its script.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ruleid: command-injection
    subprocess.run(["sh"], input=event["name"].encode())
