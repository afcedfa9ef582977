# The event's template is filled by `Template`.
# event: {"template": "<ATTACK>", "name": "Ann"}
from string import Template


class Page:
    def __init__(self, source):
        self.source = source

    def render(self, **values):
        text = Template(self.source).safe_substitute(values)
        code = compile(repr(text), "<page>", "eval")
        # ok: code-injection
        return eval(code, {"open": open, **values})


def handler(event, context):
    return str(Page(event["template"]).render(name=event["name"]))
