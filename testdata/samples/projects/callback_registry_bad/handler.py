# The other file fills the registry when it is imported.
# event: {"name": "<ATTACK>"}
import registry
import steps


def handler(event, context):
    return registry.STEPS["say"](event["name"])
