# The operator is one of two.
# event: {"operator": "<ATTACK>"}

OPERATORS = {"plus": "+", "minus": "-"}


def handler(event, context):
    source = "{value} {operator} 1".format(value=2, operator=OPERATORS.get(event["operator"], "+"))
    # ok: code-injection
    return eval(source)
