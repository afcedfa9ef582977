# Of the named arguments the one that holds the event's text goes into the command.
# event: {"x": "<ATTACK>"}
import os


def run(**options):
    # ruleid: command-injection
    os.system("echo " + options["title"])


def handler(event, context):
    run(title=event["x"], style="plain")
