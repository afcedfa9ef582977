# Each quote is closed, escaped and opened again, but there are no quotes around the whole.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = event["name"].replace("'", "'\\''")
    # ruleid: command-injection
    os.system(f"echo {name}")
