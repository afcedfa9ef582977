# The subclass overrides `prepare` and calls that of its base class.
# event: {"name": "<ATTACK>"}
from base import Job


class Loud(Job):
    def prepare(self, text):
        return super().prepare(text.upper())


def handler(event, context):
    return Loud().run(event["name"])
