# The public name `launch` is the function that quotes.
# event: {"name": "<ATTACK>"}
import jobs


def handler(event, context):
    return jobs.launch(event["name"])
