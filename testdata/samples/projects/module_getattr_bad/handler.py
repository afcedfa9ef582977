# The module has no such name; its `__getattr__` makes the function.
# event: {"name": "<ATTACK>"}
import tools


def handler(event, context):
    return tools.shout(event["name"])
