# The package gives the function another name than the module that defines it.
# event: {"name": "<ATTACK>"}
import jobs


def handler(event, context):
    return jobs.launch(event["name"])
