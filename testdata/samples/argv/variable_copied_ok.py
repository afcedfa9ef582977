# The variable that is evaluated is another one.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    script = 'line="echo $1"; other="echo ok"; eval "$other"'
    # ok: command-injection
    subprocess.run(["bash", "-c", script, "bash", event["name"]])
