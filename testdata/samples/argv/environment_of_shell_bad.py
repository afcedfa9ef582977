# The script evaluates the variable, so the shell reads it once more.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ruleid: command-injection
    subprocess.run('eval "echo $NAME"', shell=True, env={"NAME": event["name"], "PATH": "/bin:/usr/bin"})
