# Another file updates the options in place before the handler uses them.
# event: {"name": "<ATTACK>"}
import subprocess

import settings
import setup_shell


def handler(event, context):
    setup_shell.apply()
    # ruleid: command-injection
    subprocess.run(["echo " + event["name"]], **settings.OPTIONS)
