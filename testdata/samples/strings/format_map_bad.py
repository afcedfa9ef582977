# `format_map` over the whole event reads the field that the template names.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    # ruleid: command-injection
    os.system("echo {name}".format_map(event))
