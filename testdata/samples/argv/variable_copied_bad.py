# The script copies its parameter into a variable, and evaluates that one.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    script = 'line="echo $1"; eval "$line"'
    # ruleid: command-injection
    subprocess.run(["bash", "-c", script, "bash", event["name"]])
