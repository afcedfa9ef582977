# The event chooses which file is read, and the function's own code is one of them.
# event: {"page": "<ATTACK>"}


def handler(event, context):
    # ruleid: handler-read
    with open(event["page"]) as page:
        return {"body": page.read()}
