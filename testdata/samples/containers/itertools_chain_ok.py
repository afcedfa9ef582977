# islice ends before the event's texts begin.
# event: {"more": ["<ATTACK>"]}
import itertools
import os


def handler(event, context):
    for word in itertools.islice(itertools.chain(["a", "b"], event["more"]), 2):
        # ok: command-injection
        os.system("echo " + word)
