# zip pairs the lists: the second of each pair comes from the event.
# event: {"values": ["<ATTACK>", "y"]}
import os


def handler(event, context):
    for name, value in zip(["a", "b"], event["values"]):
        # ruleid: command-injection
        os.system(f"echo {name}={value}")
