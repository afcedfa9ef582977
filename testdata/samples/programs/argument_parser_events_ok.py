# The words are split as a shell does, and each must be a name.
# event: {"args": "<ATTACK>"}
import shlex
import subprocess

ALLOWED = {"report", "summary", "totals"}


def words(text):
    for word in shlex.split(text):
        if word in ALLOWED:
            yield word


def handler(event, context):
    arguments = ["tar", "-cf", "out.tar", *words(event["args"])]
    # ok: argument-injection
    return subprocess.run(arguments).returncode
