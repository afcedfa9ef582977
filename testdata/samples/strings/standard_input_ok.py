# `cat` gets the text as data on its standard input.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ok: command-injection
    subprocess.run("cat", shell=True, input=event["name"].encode())
