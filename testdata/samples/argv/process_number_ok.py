# The number of a process and how it ended tell nothing of its arguments.
# event: {"name": "<ATTACK>"}
import os
import subprocess


def handler(event, context):
    process = subprocess.Popen(["echo", event["name"]], stdout=subprocess.PIPE)
    code = process.wait()
    # ok: command-injection
    os.system("echo " + str(process.pid) + " " + str(code) + " " + str(process.returncode))
