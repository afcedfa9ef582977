# The object resolves the decoded text and checks that it lies below the base.
# event: {"pathParameters": {"proxy": {"<URL>": "<ATTACK>"}}}
from store import Store


store = Store("files")


def handler(event, context):
    try:
        return {"statusCode": 204, "body": store.remove(event["pathParameters"]["proxy"])}
    except PermissionError:
        return {"statusCode": 403}
