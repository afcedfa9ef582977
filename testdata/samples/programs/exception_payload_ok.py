# The error carries a code to the place where it is run.
# event: {"task": "<ATTACK>"}
import os


class Retry(Exception):
    def __init__(self, task, code):
        super().__init__(f"retry {task}")
        self.task = task
        self.code = code


def attempt(task):
    raise Retry(task, len(task))


def handler(event, context):
    try:
        attempt(event["task"])
    except Retry as retry:
        line = f"echo again {retry.code}"
        # ok: command-injection
        return os.system(line)
