# The link that checks lets all but one kind pass.
# event: {"kind": "shell", "value": "<ATTACK>"}
import os


class Link:
    def __init__(self, following=None):
        self.following = following

    def handle(self, job):
        if self.following is None:
            return None
        return self.following.handle(job)


class Check(Link):
    def handle(self, job):
        if job["kind"] == "file" and not job["value"].isidentifier():
            raise ValueError("value")
        return super().handle(job)


class Log(Link):
    def handle(self, job):
        print("job", len(job))
        return super().handle(job)


class Run(Link):
    def handle(self, job):
        # ruleid: command-injection
        return os.system("echo " + job["value"])


chain = Log(Check(Run()))


def handler(event, context):
    return chain.handle(event)
