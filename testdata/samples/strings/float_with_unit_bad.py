# The amount is a number, and the unit behind it is a text.
# event: {"amount": "1.5", "unit": "<ATTACK>"}
import os


def handler(event, context):
    values = [float(event["amount"]), event["unit"]]
    # ruleid: command-injection
    os.system("echo {} {}".format(*values))
