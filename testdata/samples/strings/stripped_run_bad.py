# Only the dashes that end the text are taken away.
# event: {"name": "<ATTACK>"}
import re
import subprocess


def handler(event, context):
    name = re.sub(r"-+$|^\s+", "", event["name"])
    # ruleid: argument-injection
    subprocess.run(["tar", "-cf", "/dev/null", name])
