# `normpath` of a relative name does not make it absolute.
# event: {"name": "<ATTACK>"}
import os
import subprocess


def handler(event, context):
    # ruleid: argument-injection
    subprocess.run(["file", os.path.normpath(event["name"])])
