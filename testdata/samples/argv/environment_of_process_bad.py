# The variable that a non-interactive bash runs first is set from the event.
# event: {"name": "$(touch canary)<ATTACK>"}
# benign: {"name": "report"}
import os
import subprocess


def handler(event, context):
    # ruleid: argument-injection
    subprocess.run(["bash", "-c", "true"], env={**os.environ, "BASH_ENV": event["name"]})
