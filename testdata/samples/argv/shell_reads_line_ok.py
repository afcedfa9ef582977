# The shell reads a line into a variable and prints it.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ok: command-injection
    subprocess.run(["sh", "-c", "read -r line; echo \"$line\""], input=event["name"].encode())
