# Of the named arguments the constant one goes into the command.
# event: {"x": "<ATTACK>"}
import os


def run(**options):
    # ok: command-injection
    os.system("echo " + options["style"])


def handler(event, context):
    run(title=event["x"], style="plain")
