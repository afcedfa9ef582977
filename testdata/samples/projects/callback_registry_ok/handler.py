# The second registration under the same name replaces the first one.
# event: {"name": "<ATTACK>"}
import registry
import steps


def handler(event, context):
    return registry.STEPS["say"](event["name"])
