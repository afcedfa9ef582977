# A chain of nodes: the event's text stands at its end.
# event: {"v": "<ATTACK>"}
import os


class Node:
    def __init__(self, text, rest=None):
        self.text, self.rest = text, rest


def handler(event, context):
    node = Node("a", Node("b", Node(event["v"])))
    while node.rest:
        node = node.rest
    # ruleid: command-injection
    os.system("echo " + node.text)
