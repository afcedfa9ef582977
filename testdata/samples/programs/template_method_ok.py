# The subclass adds to the check of its base.
# event: {"queue": "mail", "target": "<ATTACK>"}
import os
from abc import ABC, abstractmethod


class Task(ABC):
    def __init__(self, event):
        self.event = event

    def __call__(self):
        self.validate()
        return self.execute(self.event["target"])

    def validate(self):
        target = self.event.get("target", "")
        if not target.isalnum():
            raise ValueError("target")

    @abstractmethod
    def execute(self, target): ...


class MailTask(Task):
    def validate(self):
        super().validate()
        if self.event["queue"] != "mail":
            raise ValueError("queue")

    def execute(self, target):
        # ok: command-injection
        return os.system(f"echo mail to {target}")


def handler(event, context):
    return MailTask(event)()
