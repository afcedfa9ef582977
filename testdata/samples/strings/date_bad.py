# The format of the date is the attacker's: all text but `%` passes `strftime`.
# event: {"name": "<ATTACK>"}
import os
from datetime import datetime


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + datetime.now().strftime(event["name"]))
