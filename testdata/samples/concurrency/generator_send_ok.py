# What is sent into the generator is a constant; the event's text is not sent.
# event: {"v": "<ATTACK>"}
import os


def worker():
    while True:
        text = yield
        # ok: command-injection
        os.system("echo " + text)


def handler(event, context):
    job = worker()
    next(job)
    text = event["v"]
    job.send("constant")
    return text
