# globals() is the module's dictionary: get looks the function up by a computed name.
# event: {"v": "<ATTACK>"}
import os

run = os.system


def handler(event, context):
    # ruleid: command-injection
    globals().get("ru" + "n")("echo " + event["v"])
