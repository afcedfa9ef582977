# The numbers of the sorted pairs are used, and not their texts.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    pairs = sorted([(2, "constant"), (1, event["v"])])
    # ok: command-injection
    os.system(f"echo {pairs[0][0]}")
