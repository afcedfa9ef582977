# The variable that is set from the event is one that no program runs.
# event: {"name": "$(touch canary)<ATTACK>"}
# benign: {"name": "report"}
import os
import subprocess


def handler(event, context):
    # ok: argument-injection
    subprocess.run(["bash", "-c", "true"], env={**os.environ, "REPORT_TITLE": event["name"]})
