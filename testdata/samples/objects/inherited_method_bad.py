# The method is inherited; the hook that it calls is the subclass's.
# event: {"q": "<ATTACK>"}
import os


class Base:
    def run(self, event):
        # ruleid: command-injection
        os.system(self.command(event))

    def command(self, event):
        return "true"


class Search(Base):
    def command(self, event):
        return "grep " + event["q"] + " report"


def handler(event, context):
    Search().run(event)
