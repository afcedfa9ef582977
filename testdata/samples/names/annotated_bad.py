# Annotations and casts change nothing: a cast to int is no conversion.
# event: {"v": "<ATTACK>"}
import os
from typing import cast


def handler(event: dict, context: object) -> None:
    number: int = cast(int, event["v"])
    # ruleid: command-injection
    os.system(f"echo {number}")
