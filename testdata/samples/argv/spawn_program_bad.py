# The first of the arguments is only a name for the shell that is run.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    # ruleid: command-injection
    process = os.posix_spawnp("sh", ["worker", "-c", event["name"]], os.environ)
    os.waitpid(process, 0)
