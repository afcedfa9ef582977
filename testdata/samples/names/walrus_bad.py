# An assignment expression binds the name for the statements below.
# event: {"tag": "<ATTACK>"}
import subprocess


def handler(event, context):
    if (tag := event.get("tag")) and (command := f"echo {tag}"):
        # ruleid: command-injection
        subprocess.run(command, shell=True)
