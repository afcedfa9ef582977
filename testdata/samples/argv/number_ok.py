# What is formatted as a number is no option that does harm.
# event: {"name": "<ATTACK>"}
# benign: {"name": "7"}
import subprocess


def handler(event, context):
    # ok: argument-injection
    subprocess.run(["convert", str(int(event["name"]))])
