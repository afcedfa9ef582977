# operator.methodcaller calls the named method of whatever it is given: here os.system.
# event: {"key": "<ATTACK>"}
import os
from operator import methodcaller


def handler(event, context):
    call = methodcaller("system", "cat " + event["key"])
    # ruleid: command-injection
    call(os)
