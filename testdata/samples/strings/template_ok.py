# The text is quoted before the template takes it.
# event: {"name": "<ATTACK>"}
import os
import shlex
from string import Template

COMMAND = Template("echo ${name}")


def handler(event, context):
    # ok: command-injection
    os.system(COMMAND.substitute(name=shlex.quote(event["name"])))
