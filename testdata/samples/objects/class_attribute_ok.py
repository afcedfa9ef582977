# Storing into one instance is not seen by another: it still has the class's constant.
# event: {"c": "<ATTACK>"}
import os


class Config:
    target = "constant"


def handler(event, context):
    first, second = Config(), Config()
    first.target = event["c"]
    # ok: command-injection
    os.system("echo " + second.target)
