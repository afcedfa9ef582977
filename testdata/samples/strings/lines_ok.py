# The lines are counted.
# event: {"body": "subject\n<ATTACK>"}
import os


def handler(event, context):
    subject, *rest = event["body"].splitlines()
    # ok: command-injection
    os.system("echo %d" % len(rest))
