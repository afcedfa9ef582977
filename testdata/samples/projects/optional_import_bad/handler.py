# The module that would quote is not there, and the fallback does nothing.
# event: {"name": "<ATTACK>"}
import os

try:
    from careful_quoting import clean
except ImportError:
    from plain import clean


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + clean(event["name"]))
