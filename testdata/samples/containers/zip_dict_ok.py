# dict(zip()) makes entries of two lists; the event's texts are the keys, the constants are read.
# event: {"values": ["x", "<ATTACK>"]}
import os


def handler(event, context):
    row = dict(zip(event["values"], ["one", "two"]))
    # ok: command-injection
    os.system("echo " + " ".join(row.values()))
