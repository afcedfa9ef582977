import re

from result import Err, Ok


def word(text):
    return Ok(text) if re.fullmatch(r"[\w-]+", text) else Err("word")


def no_dash(text):
    if text.startswith("-"):
        return Err("dash")
    return Ok(text)
