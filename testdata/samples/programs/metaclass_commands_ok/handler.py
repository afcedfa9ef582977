# The command that the metaclass has collected quotes its words.
# event: {"command": "list", "words": ["<ATTACK>"]}
from commands import Command


def handler(event, context):
    return Command.named(event["command"])(*event["words"])
