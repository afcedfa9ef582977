# The directory part is all that an attacker needs.
# event: {"name": "<ATTACK>/x"}
import os


def handler(event, context):
    # ruleid: path-traversal
    with open(os.path.dirname(event["name"]), "w") as file:
        file.write("done")
