# The braces of the template take the text into the code.
# event: {"operator": "<ATTACK>"}


def handler(event, context):
    source = "{value} {operator} 1".format(value=2, operator=event["operator"])
    # ruleid: code-injection
    return eval(source.removeprefix("2 ").removesuffix(" 1"))
