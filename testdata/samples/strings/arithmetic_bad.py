# Arithmetic expansion runs command substitutions within it.
# event: {"count": "<ATTACK>"}
# benign: {"count": "2"}
import os


def handler(event, context):
    # ruleid: command-injection
    os.system(f"echo $(({event['count']} + 1))")
