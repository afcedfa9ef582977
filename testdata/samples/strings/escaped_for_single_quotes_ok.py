# The backslash stands between two pairs of quotes.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = event["name"].replace("'", "'\\''")
    # ok: command-injection
    os.system(f"echo '{name}'")
