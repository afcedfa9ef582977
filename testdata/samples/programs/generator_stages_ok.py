# The filter of the pipeline looks at the name that is used.
# event: {"Records": [{"body": {"<JSON>": {"id": "42", "name": "<ATTACK>"}}}]}
import json
import os
import string

SAFE = frozenset(string.ascii_letters + string.digits)


def bodies(records):
    for record in records:
        yield json.loads(record["body"])


def well_formed(items):
    for item in items:
        if all(character in SAFE for character in item["name"]):
            yield item


def commands(items):
    yield from (f"lp -t {item['name']} label-{int(item['id'])}.txt" for item in items)


def handler(event, context):
    for command in commands(well_formed(bodies(event["Records"]))):
        # ok: command-injection
        os.system(command)
