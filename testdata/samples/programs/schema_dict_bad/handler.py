# The schema checks the name, and the raw data are used.
# event: {"name": "<ATTACK>", "copies": "2"}
import os

from schema import SCHEMA, validated


def handler(event, context):
    validated(SCHEMA, {**event, "name": "x"})
    data = event
    # ruleid: command-injection
    return os.system("lp -n {} -t {} out.txt".format(data["copies"], data["name"]))
