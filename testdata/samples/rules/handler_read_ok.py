# The event chooses between two names that the program has; its own text never becomes a path.
# event: {"page": "<ATTACK>"}
PAGES = {"home": "report", "about": "report"}


def handler(event, context):
    # ok: handler-read
    with open(PAGES.get(event["page"], "report")) as page:
        return {"body": page.read()}
