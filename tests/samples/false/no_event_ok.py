# Has no event.
def handler(event, context):
    # ok: command-injection
    pass
