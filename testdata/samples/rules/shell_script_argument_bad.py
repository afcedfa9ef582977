# `sh -c` makes a shell of an argument vector.
# event: {"file": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ruleid: command-injection
    subprocess.run(["sh", "-c", "wc -l " + event["file"]], check=False)
