# Importing the submodule by its full name replaces the attribute of the package.
# event: {"name": "<ATTACK>"}
import jobs.runner
from jobs import runner


def handler(event, context):
    return runner.run(event["name"])
