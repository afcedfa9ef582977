# The script uses the variable as a word, which the shell does not read again.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ok: command-injection
    subprocess.run('echo "$NAME"', shell=True, env={"NAME": event["name"], "PATH": "/bin:/usr/bin"})
