# The text's class has a check, and `from_raw` uses it.
# event: {"host": " <ATTACK> "}
import os
import re


class Hostname(str):
    __slots__ = ()

    def __new__(cls, text):
        if not re.fullmatch(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*", text):
            raise ValueError(text)
        return super().__new__(cls, text)

    @classmethod
    def from_raw(cls, text):
        return cls(text.strip())


def handler(event, context):
    host = Hostname.from_raw(event["host"])
    # ok: command-injection
    return os.system(f"dig {host} MX")
