# The event's template is evaluated as an f-string.
# event: {"template": "<ATTACK>", "name": "Ann"}
from string import Template


class Page:
    def __init__(self, source):
        self.source = source

    def render(self, **values):
        code = compile("(" + self.source + ")", "<page>", "eval")
        # ruleid: code-injection
        return eval(code, {"open": open, **values})


def handler(event, context):
    return str(Page(event["template"]).render(name=event["name"]))
