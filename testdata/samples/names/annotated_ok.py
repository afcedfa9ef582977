# int() is a conversion: it raises for anything but digits.
# event: {"v": "<ATTACK>"}
# benign: {"v": "7"}
import os


def handler(event: dict, context: object) -> None:
    number: str = int(event["v"])
    # ok: command-injection
    os.system(f"echo {number}")
