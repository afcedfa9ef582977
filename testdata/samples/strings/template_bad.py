# `string.Template` replaces `$name` by the text of the event.
# event: {"name": "<ATTACK>"}
import os
from string import Template

COMMAND = Template("echo $name")


def handler(event, context):
    # ruleid: command-injection
    os.system(COMMAND.substitute(name=event["name"]))
