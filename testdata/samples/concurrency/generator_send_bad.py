# What is sent into the generator is the value of its yield.
# event: {"v": "<ATTACK>"}
import os


def worker():
    while True:
        text = yield
        # ruleid: command-injection
        os.system("echo " + text)


def handler(event, context):
    job = worker()
    next(job)
    job.send(event["v"])
