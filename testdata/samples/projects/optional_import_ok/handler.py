# The module that quotes is there, so the fallback is never imported.
# event: {"name": "<ATTACK>"}
import os

try:
    from careful_quoting import clean
except ImportError:
    from plain import clean


def handler(event, context):
    # ok: command-injection
    os.system("echo " + clean(event["name"]))
