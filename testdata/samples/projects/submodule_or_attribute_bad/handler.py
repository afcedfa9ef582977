# The attribute that the package sets hides the submodule of the same name.
# event: {"name": "<ATTACK>"}
from jobs import runner


def handler(event, context):
    return runner.run(event["name"])
