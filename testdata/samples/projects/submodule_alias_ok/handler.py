# Without `as`, the name is that of the package, and its `run` uses no shell.
# event: {"name": "<ATTACK>"}
import jobs.shell


def handler(event, context):
    return jobs.run(event["name"])
