# `$1` outside of quotes is safe, but `eval` reads it again.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ruleid: command-injection
    subprocess.run(["sh", "-c", 'eval "echo $1"', "sh", event["name"]])
