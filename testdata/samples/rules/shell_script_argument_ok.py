# After `sh -c SCRIPT` the event's text is a parameter of the script, which quotes it.
# event: {"file": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ok: command-injection
    subprocess.run(["sh", "-c", 'wc -l -- "$1"', "sh", event["file"]], check=False)
