# What begins the text is taken away as a whole run, so that no dash begins it.
# event: {"name": "<ATTACK>"}
import re
import subprocess


def handler(event, context):
    name = re.sub(r"^-+|\s+$", "", event["name"])
    # ok: argument-injection
    subprocess.run(["tar", "-cf", "/dev/null", name])
