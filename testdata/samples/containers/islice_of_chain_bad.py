# The first elements are constants, and the third is the event's.
# event: {"more": ["<ATTACK>"]}
import itertools
import os


def handler(event, context):
    words = [*["a", "b"], *event["more"]]
    for word in itertools.islice(words, 3):
        # ruleid: command-injection
        os.system("echo " + word)
