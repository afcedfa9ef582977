# The arguments of a spawned process reach the program without a shell.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    # ok: command-injection
    process = os.posix_spawnp("echo", ["echo", event["name"]], os.environ)
    os.waitpid(process, 0)
