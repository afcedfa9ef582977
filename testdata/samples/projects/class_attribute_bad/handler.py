# The class in the middle of the hierarchy sets the flag that the base class reads.
# event: {"name": "<ATTACK>"}
from base import Job


class ShellJob(Job):
    use_shell = True


class Report(ShellJob):
    pass


def handler(event, context):
    return Report().run(event["name"])
