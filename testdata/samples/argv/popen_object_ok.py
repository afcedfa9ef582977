# The text goes to the process as its input.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ok: command-injection
    with subprocess.Popen("cat", shell=True, stdin=subprocess.PIPE) as process:
        process.communicate(event["name"].encode())
