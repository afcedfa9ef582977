# A recursive walk through a nested event quotes every leaf.
# event: {"tree": {"a": ["x", {"b": "<ATTACK>"}]}}
import os
from shlex import quote


def leaves(node):
    if isinstance(node, dict):
        return [leaf for child in node.values() for leaf in leaves(child)]
    if isinstance(node, list):
        return [leaf for child in node for leaf in leaves(child)]
    return [quote(str(node))]


def handler(event, context):
    # ok: command-injection
    os.system("echo " + " ".join(leaves(event["tree"])))
