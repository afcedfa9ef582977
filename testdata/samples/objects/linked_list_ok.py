# A chain of nodes: the event's text stands at its end, and the command reads the second one.
# event: {"v": "<ATTACK>"}
import os


class Node:
    def __init__(self, text, rest=None):
        self.text, self.rest = text, rest


def handler(event, context):
    node = Node("a", Node("b", Node(event["v"])))
    # ok: command-injection
    os.system("echo " + node.rest.text)
