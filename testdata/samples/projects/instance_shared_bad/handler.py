# One instance for all: its setting is changed by a third module.
# event: {"name": "<ATTACK>"}
import switches
from runner import RUNNER


def handler(event, context):
    switches.trust()
    return RUNNER.run(event["name"])
