# On the way through the two modules that import each other, the text is quoted.
# event: {"name": "<ATTACK>"}
import first


def handler(event, context):
    return first.start(event["name"])
