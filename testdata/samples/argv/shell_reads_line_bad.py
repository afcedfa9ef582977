# The script of the shell is a constant with an `eval` of the line that it reads.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ruleid: command-injection
    subprocess.run(["sh", "-c", "read -r line; eval \"echo $line\""], input=event["name"].encode())
