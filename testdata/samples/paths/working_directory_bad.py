# A relative name is looked up in the working directory, where the code is.
# event: {"name": "<ATTACK>"}


def handler(event, context):
    if "/" in event["name"]:
        return "bad"
    # ruleid: handler-read
    with open(event["name"]) as file:
        return file.read()
