# The alphabet of the formula has digits and signs and no letter.
# event: {"formula": "<ATTACK>"}
import re


def handler(event, context):
    if not re.fullmatch(r"[0-9+\-*/ ]{1,40}", event["formula"]):
        return "no formula"
    # ok: code-injection
    return eval(event["formula"])
