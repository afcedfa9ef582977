# The conversion fails for the attack, and the except clause stores a number.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    value = event["v"]
    try:
        value = int(value)
    except ValueError:
        value = 0
    # ok: command-injection
    os.system(f"echo {value}")
