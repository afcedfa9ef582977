# The check's error is suppressed around it.
# event: {"service": "<ATTACK>"}
import os
from contextlib import suppress


def require_word(text):
    if not text.isalpha():
        raise ValueError(f"not a word: {text!r}")
    return text


def remove_lock(path):
    os.remove(path)


def handler(event, context):
    service = event["service"]
    with suppress(ValueError, KeyError):
        require_word(service)
    with suppress(FileNotFoundError):
        remove_lock("service.lock")
    # ruleid: command-injection
    return os.system(f"echo restart {service}")
