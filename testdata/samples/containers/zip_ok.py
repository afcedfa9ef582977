# zip pairs the lists: the first of each pair is constant, and only that one is used.
# event: {"values": ["<ATTACK>", "y"]}
import os


def handler(event, context):
    for name, _ in zip(["a", "b"], event["values"]):
        # ok: command-injection
        os.system(f"echo {name}")
