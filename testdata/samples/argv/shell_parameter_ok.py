# Behind the constant script the elements are parameters of the shell, not its code.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ok: command-injection
    subprocess.run(["sh", "-c", 'echo "$1"', "sh", event["name"]])
