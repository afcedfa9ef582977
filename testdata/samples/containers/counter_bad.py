# A Counter's keys are what was counted: the event's words.
# event: {"words": ["<ATTACK>", "<ATTACK>"]}
import os
from collections import Counter


def handler(event, context):
    word, count = Counter(event["words"]).most_common(1)[0]
    # ruleid: command-injection
    os.system(f"echo {count} {word}")
