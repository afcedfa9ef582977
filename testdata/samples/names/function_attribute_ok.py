# A function is an object; the attribute of another function holds the event's text.
# event: {"v": "<ATTACK>"}
import os


def note():
    return note.text


def run():
    # ok: command-injection
    os.system("echo " + run.text)


run.text = "constant"


def handler(event, context):
    note.text = event["v"]
    run()
