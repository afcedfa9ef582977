# `eval` in the command makes the shell read the variable as code.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ruleid: command-injection
    subprocess.run('eval "echo $NAME"', shell=True, env={"NAME": event["name"], "PATH": "/bin:/usr/bin"})
