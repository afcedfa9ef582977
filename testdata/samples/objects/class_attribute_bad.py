# Storing into the class is seen by an instance that has no field of that name.
# event: {"c": "<ATTACK>"}
import os


class Config:
    target = "constant"


def handler(event, context):
    config = Config()
    Config.target = event["c"]
    # ruleid: command-injection
    os.system("echo " + config.target)
