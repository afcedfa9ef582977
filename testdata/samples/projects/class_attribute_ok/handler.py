# The class that sets the flag is a sibling of the one that is used.
# event: {"name": "<ATTACK>"}
from base import Job


class ShellJob(Job):
    use_shell = True


class Report(Job):
    program = "echo"


def handler(event, context):
    return Report().run(event["name"])
