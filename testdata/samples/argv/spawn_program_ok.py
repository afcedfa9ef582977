# The program of its own takes the text after two dashes.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    # ok: command-injection, argument-injection
    process = os.posix_spawnp("ls", ["ls", "--", event["name"]], os.environ)
    os.waitpid(process, 0)
