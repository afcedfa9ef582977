# The object checks the text before it is decoded, and `%2e%2e` becomes `..` afterwards.
# event: {"pathParameters": {"proxy": {"<URL>": "<ATTACK>"}}}
from store import Store


store = Store("files")


def handler(event, context):
    try:
        return {"statusCode": 204, "body": store.remove(event["pathParameters"]["proxy"])}
    except PermissionError:
        return {"statusCode": 403}
