# The shell's own `eval` reads the text a second time: quotes around it do not help.
# event: {"v": "<ATTACK>"}
import os
import subprocess


def handler(event, context):
    command = f'eval "echo {event["v"]}"'
    # ruleid: command-injection
    subprocess.Popen(command, shell=True, env=dict(os.environ)).wait()
