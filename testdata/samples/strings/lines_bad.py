# The second line of the text is a word of the command.
# event: {"body": "subject\n<ATTACK>"}
import os


def handler(event, context):
    subject, *rest = event["body"].splitlines()
    # ruleid: command-injection
    os.system("echo " + rest[0])
