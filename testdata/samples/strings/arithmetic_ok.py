# The sum is computed here and only its result is written down.
# event: {"count": "<ATTACK>"}
# benign: {"count": "2"}
import os


def handler(event, context):
    # ok: command-injection
    os.system(f"echo {int(event['count']) + 1}")
