# The words are split as a shell does and given to the program.
# event: {"args": "<ATTACK>"}
import shlex
import subprocess

ALLOWED = {"report", "summary", "totals"}


def words(text):
    for word in shlex.split(text):
        if word:
            yield word


def handler(event, context):
    arguments = ["tar", "-cf", "out.tar", *words(event["args"])]
    # ruleid: argument-injection
    return subprocess.run(arguments).returncode
