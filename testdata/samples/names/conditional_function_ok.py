# The setting makes `run` collect its texts; what the shell gets is constant.
# event: {"n": "<ATTACK>"}
import os

DRY_RUN = True
seen = []
run = seen.append if DRY_RUN else os.system


def handler(event, context):
    run("echo " + event["n"])
    # ok: command-injection
    os.system("echo " + str(len(seen)))
