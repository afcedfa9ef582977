# The third module changes the setting of an instance of its own.
# event: {"name": "<ATTACK>"}
import switches
from runner import RUNNER


def handler(event, context):
    switches.trust()
    return RUNNER.run(event["name"])
