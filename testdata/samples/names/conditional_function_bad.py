# Which function is called depends on a constant setting; the chosen one is the shell.
# event: {"n": "<ATTACK>"}
import os

DRY_RUN = False
run = print if DRY_RUN else os.system


def handler(event, context):
    # ruleid: command-injection
    run("echo " + event["n"])
