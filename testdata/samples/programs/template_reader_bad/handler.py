# The template's name can leave its folder and be the handler itself.
# event: {"template": "<ATTACK>", "values": {"name": "Ann"}}
from mailer.render import Renderer


def handler(event, context):
    return Renderer().render(event["template"], **event["values"])
