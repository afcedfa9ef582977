# The other file updates a copy of the options, so the handler's stay as they were.
# event: {"name": "<ATTACK>"}
import subprocess

import settings
import setup_shell


def handler(event, context):
    setup_shell.apply()
    # ok: command-injection
    subprocess.run(["echo", event["name"]], **settings.OPTIONS)
