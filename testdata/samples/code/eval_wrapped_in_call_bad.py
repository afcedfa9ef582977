# The text stands within the brackets of a call and is still code.
# event: {"name": "<ATTACK>"}


def handler(event, context):
    # ruleid: code-injection
    return eval(f"str({event['name']})")
