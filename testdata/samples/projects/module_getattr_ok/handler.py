# The module has the name, so its `__getattr__` is not asked.
# event: {"name": "<ATTACK>"}
import tools


def handler(event, context):
    return tools.shout(event["name"])
