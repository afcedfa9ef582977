# `repr` of a text is a literal of the language.
# event: {"name": "<ATTACK>"}


def handler(event, context):
    # ok: code-injection
    return eval(f"str({event['name']!r})")
