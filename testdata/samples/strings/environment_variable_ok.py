# The text travels in a variable, and the shell does not read an expanded variable as code again.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ok: command-injection
    subprocess.run('echo "$NAME"', shell=True, env={"NAME": event["name"], "PATH": "/bin:/usr/bin"})
