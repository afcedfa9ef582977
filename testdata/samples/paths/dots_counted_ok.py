# None of the parts is `..`, and a literal slash stands in front.
# event: {"name": "<ATTACK>"}


def handler(event, context):
    if event["name"].split("/").count("..") > 0:
        return "bad"
    # ok: handler-read
    with open("/mnt/data/" + event["name"]) as file:
        return file.read()
