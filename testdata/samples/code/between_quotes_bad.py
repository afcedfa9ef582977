# The text stands behind the quotes that it cannot end.
# event: {"name": "<ATTACK>"}
def handler(event, context):
    name = event["name"].replace("'", "")
    # ruleid: code-injection
    return eval("'name' + " + name)
