# product pairs each option with each of the event's names.
# event: {"names": ["<ATTACK>"]}
import itertools
import os


def handler(event, context):
    for option, name in itertools.product(["-l", "-a"], event["names"]):
        # ruleid: command-injection
        os.system(f"ls {option} {name}")
