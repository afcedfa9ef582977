# One method stores the event's text in a field, another one runs it.
# event: {"target": "<ATTACK>"}
import os


class Job:
    def configure(self, event):
        self.target = event["target"]

    def run(self):
        # ruleid: command-injection
        os.system("ls " + self.target)


def handler(event, context):
    job = Job()
    job.configure(event)
    job.run()
