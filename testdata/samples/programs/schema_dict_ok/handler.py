# The schema checks the name, and the checked data are used.
# event: {"name": "<ATTACK>", "copies": "2"}
# benign: {"name": "report", "copies": "2"}
import os

from schema import SCHEMA, validated


def handler(event, context):
    data = validated(SCHEMA, event)
    # ok: command-injection
    return os.system("lp -n {} -t {} out.txt".format(data["copies"], data["name"]))
