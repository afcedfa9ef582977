# `sh -c` in the form of a list of arguments for a spawned process.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    # ruleid: command-injection
    process = os.posix_spawnp("sh", ["sh", "-c", event["name"]], os.environ)
    os.waitpid(process, 0)
