# The command is a variable that was put together elsewhere in the function.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    command = ["sh"]
    if "name" in event:
        command += ["-c", f"echo {event['name']}"]
    # ruleid: command-injection
    subprocess.run(command)
