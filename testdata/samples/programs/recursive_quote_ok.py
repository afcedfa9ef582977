# Texts at any depth are quoted.
# event: {"query": {"filters": [{"name": "<ATTACK>"}]}}
import os
import shlex


def deep_quote(value):
    if isinstance(value, str):
        return shlex.quote(value)
    if isinstance(value, dict):
        return {key: deep_quote(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [deep_quote(inner) for inner in value]
    return value


def handler(event, context):
    query = deep_quote(event["query"])
    for condition in query["filters"]:
        # todook: command-injection
        os.system("find . -name " + condition["name"])
