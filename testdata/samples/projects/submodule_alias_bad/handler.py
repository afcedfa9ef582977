# `as` gives the submodule, not the package.
# event: {"name": "<ATTACK>"}
import jobs.shell as jobs


def handler(event, context):
    return jobs.run(event["name"])
