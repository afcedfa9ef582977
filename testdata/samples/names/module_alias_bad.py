# A module kept in a variable is the same module: its `system` is os.system.
# event: {"dir": "<ATTACK>"}
import os as operating

api = operating
shell = api


def handler(event, context):
    # ruleid: command-injection
    shell.system(f"ls {event['dir']}")
