# Only the first two elements are taken, and those are constants.
# event: {"more": ["<ATTACK>"]}
import itertools
import os


def handler(event, context):
    words = [*["a", "b"], *event["more"]]
    for word in itertools.islice(words, 2):
        # ok: command-injection
        os.system("echo " + word)
