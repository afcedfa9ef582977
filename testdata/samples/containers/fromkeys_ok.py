# dict.fromkeys gives every key the same value: a constant, also when the keys are the event's.
# event: {"v": ["<ATTACK>"]}
import os


def handler(event, context):
    table = dict.fromkeys(event["v"], "constant")
    # ok: command-injection
    os.system("echo " + " ".join(table.values()))
