# The subclass overrides the dangerous hook of its base with a constant.
# event: {"q": "<ATTACK>"}
import os


class Base:
    def run(self, event):
        # ok: command-injection
        os.system(self.command(event))

    def command(self, event):
        return "grep " + event["q"] + " report"


class Search(Base):
    def command(self, event):
        return "true"


def handler(event, context):
    Search().run(event)
