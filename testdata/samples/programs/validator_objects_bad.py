# One of the validators is enough.
# event: {"label": "<ATTACK>"}
import os
import re


class Length:
    def __init__(self, most):
        self.most = most

    def __call__(self, text):
        return len(text) <= self.most


class Matches:
    def __init__(self, pattern):
        self.test = re.compile(pattern).fullmatch

    def __call__(self, text):
        return self.test(text) is not None


VALIDATORS = [Length(120), Matches(r"[a-z_]+")]


def handler(event, context):
    label = event["label"]
    if any(validator(label) for validator in VALIDATORS):
        # ruleid: command-injection
        return os.system("touch label_" + label)
    return "invalid"
