# What a process wrote is what it was given: the text comes back.
# event: {"name": "<ATTACK>"}
import os
import subprocess


def handler(event, context):
    process = subprocess.Popen(["echo", event["name"]], stdout=subprocess.PIPE, text=True)
    name = process.communicate()[0]
    # ruleid: command-injection
    os.system("echo " + name)
