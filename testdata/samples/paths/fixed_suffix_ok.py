# The name has letters and digits only; directory and suffix are literals.
# event: {"name": "<ATTACK>"}


def handler(event, context):
    if not event["name"].isalnum():
        return "bad"
    # ok: path-traversal
    with open(f"/mnt/data/{event['name']}.txt") as file:
        return file.read()
