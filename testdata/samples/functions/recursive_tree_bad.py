# A recursive walk through a nested event collects the leaves.
# event: {"tree": {"a": ["x", {"b": "<ATTACK>"}]}}
import os


def leaves(node):
    if isinstance(node, dict):
        return [leaf for child in node.values() for leaf in leaves(child)]
    if isinstance(node, list):
        return [leaf for child in node for leaf in leaves(child)]
    return [node]


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + " ".join(leaves(event["tree"])))
