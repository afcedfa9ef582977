# The template is filled from the event as a whole.
# event: {"values": {"source": "<ATTACK>", "target": "out"}}
import os
import shlex
from string import Template

COMMAND = Template("rsync -a ${source} host::${target}")


def quoted(values):
    return {key: value.strip() for key, value in values.items()}


def handler(event, context):
    line = COMMAND.substitute(quoted(event["values"]))
    # ruleid: command-injection
    return os.system(line)
