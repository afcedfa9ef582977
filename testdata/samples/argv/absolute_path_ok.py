# An absolute path begins with a slash.
# event: {"name": "<ATTACK>"}
import os
import subprocess


def handler(event, context):
    # ok: argument-injection
    subprocess.run(["file", os.path.abspath(event["name"])])
