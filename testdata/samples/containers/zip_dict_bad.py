# dict(zip()) makes entries of two lists.
# event: {"values": ["x", "<ATTACK>"]}
import os


def handler(event, context):
    row = dict(zip(["id", "name"], event["values"]))
    # ruleid: command-injection
    os.system("echo " + row["name"])
