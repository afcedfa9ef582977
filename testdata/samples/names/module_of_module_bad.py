# A module's own import is its attribute: shutil.os is os.
# event: {"v": "<ATTACK>"}
import shutil


def handler(event, context):
    # ruleid: command-injection
    shutil.os.system("echo " + event["v"])
