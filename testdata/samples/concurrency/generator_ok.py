# A generator's values are lengths of the event's texts.
# event: {"v": ["<ATTACK>"]}
import os


def steps(event):
    for text in event["v"]:
        yield str(len(text))


def handler(event, context):
    for step in steps(event):
        # ok: command-injection
        os.system("echo " + step)
