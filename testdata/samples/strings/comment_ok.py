# Without line ends the note stays within the comment of the shell.
# event: {"note": "<ATTACK>"}
import os


def handler(event, context):
    note = event["note"].replace("\n", " ")
    # ok: command-injection
    os.system("echo done # " + note)
