# The event's text is the value of an environment variable, which the script reads in quotes.
# event: {"v": "<ATTACK>"}
import os
import subprocess


def handler(event, context):
    # ok: command-injection
    subprocess.Popen('echo "$TEXT"', shell=True, env={**os.environ, "TEXT": event["v"]}).wait()
