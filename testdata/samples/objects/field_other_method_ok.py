# Two fields are kept apart: the command holds the one that is constant.
# event: {"target": "<ATTACK>"}
import os


class Job:
    def configure(self, event):
        self.target = event["target"]
        self.kind = "report"

    def run(self):
        # ok: command-injection
        os.system("ls " + self.kind)


def handler(event, context):
    job = Job()
    job.configure(event)
    job.run()
