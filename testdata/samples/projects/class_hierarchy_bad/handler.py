# The subclass overrides `prepare` and leaves the quoting of its base class out.
# event: {"name": "<ATTACK>"}
from base import Job


class Loud(Job):
    def prepare(self, text):
        return text.upper()


def handler(event, context):
    return Loud().run(event["name"])
