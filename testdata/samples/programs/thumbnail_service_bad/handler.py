# The key is decoded and put into the command by a service of three layers.
# event: {"Records": [{"s3": {"bucket": {"name": "in"}, "object": {"key": "photos/<ATTACK>"}}}]}
from thumbs.container import build_container


container = build_container()


def handler(event, context):
    service = container.thumbnail_service
    results = [service.process(record) for record in event["Records"]]
    return {"processed": len(results), "failed": sum(1 for r in results if r.code)}
