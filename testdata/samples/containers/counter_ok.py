# A Counter's values are numbers.
# event: {"words": ["<ATTACK>", "<ATTACK>"]}
import os
from collections import Counter


def handler(event, context):
    word, count = Counter(event["words"]).most_common(1)[0]
    # ok: command-injection
    os.system(f"echo {count} {len(word)}")
