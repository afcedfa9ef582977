# With `shell=True` the further elements are parameters of the shell.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ok: command-injection
    subprocess.run(["echo", event["name"]], shell=True)
