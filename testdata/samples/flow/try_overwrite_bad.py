# The conversion fails for the attack, and the except clause keeps the text.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    value = event["v"]
    try:
        value = int(value)
    except ValueError:
        pass
    # ruleid: command-injection
    os.system(f"echo {value}")
