# Blanks become underscores, yet `;` and `${IFS}` are still there.
# event: {"name": "<ATTACK>"}
import os
import re


def handler(event, context):
    name = re.sub(r"\s", "_", event["name"])
    # ruleid: command-injection
    os.system("echo " + name)
