# The module that is imported when the handler runs is the one that quotes; the other one has the name it is given.
# event: {"name": "<ATTACK>"}


def handler(event, context):
    import quoting_tools as tools

    return tools.run(event["name"])
