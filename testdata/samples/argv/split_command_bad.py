# `split` makes an element of every word, and a word may be an option.
# event: {"name": "<ATTACK>"}
import shlex
import subprocess


def handler(event, context):
    # ruleid: argument-injection
    subprocess.run(shlex.split("tar -cf out.tar " + event["name"]))
