# groupby's keys are computed by the key function: lengths, and not the event's texts.
# event: {"names": ["<ATTACK>"]}
import itertools
import os


def handler(event, context):
    for size, _ in itertools.groupby(sorted(event["names"], key=len), key=len):
        # ok: command-injection
        os.system(f"echo {size}")
