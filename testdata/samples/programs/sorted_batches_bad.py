# Batches are made of the names, and the check is for the batches' sizes.
# event: {"names": ["<ATTACK>", "b"]}
import os
from itertools import groupby, islice


def batches(items, size):
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch


def plan(names):
    known = [name for name in names if len(name) < 200]
    for letter, group in groupby(sorted(known), key=lambda name: name[:1]):
        for batch in batches(group, 2):
            yield letter, batch


def handler(event, context):
    for _letter, batch in plan(event["names"]):
        # ruleid: command-injection
        os.system("cat " + " ".join(batch))
