# Both values are numbers.
# event: {"amount": "1.5", "unit": "<ATTACK>"}
# benign: {"amount": "1.5", "unit": "2"}
import os


def handler(event, context):
    values = [float(event[key]) for key in ("amount", "unit")]
    # ok: command-injection
    os.system("echo {} {}".format(*values))
