# The inner function stores into the outer one's variable.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    value = "start"

    def update():
        nonlocal value
        value = event["v"]

    update()
    # ruleid: command-injection
    os.system("echo " + value)
