# The later entry of the merged mapping wins, and it is a constant.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    # ok: command-injection
    os.system("echo {name}".format_map({**event, "name": "fixed"}))
