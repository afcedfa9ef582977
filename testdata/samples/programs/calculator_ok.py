# The expression holds digits and operators only.
# event: {"formula": "<ATTACK>"}
import math
import re

NAMES = {name: getattr(math, name) for name in ("sqrt", "floor", "pi")}


class Calculator:
    token = re.compile(r"[0-9+\-*/(). ]{1,80}")

    def __init__(self, names):
        self.names = names

    def evaluate(self, formula):
        if not self.token.fullmatch(formula):
            raise SyntaxError("formula")
        code = self.names.copy()
        # ok: code-injection
        return eval(formula, {"open": open}, code)


def handler(event, context):
    return {"result": Calculator(NAMES).evaluate(event["formula"])}
