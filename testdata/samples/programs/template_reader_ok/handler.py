# The template's name is looked for among those of the folder's list.
# event: {"template": "<ATTACK>", "values": {"name": "Ann"}}
# benign: {"template": "hello", "values": {"name": "Ann"}}
from mailer.render import Renderer


def handler(event, context):
    return Renderer().render(event["template"], **event["values"])
