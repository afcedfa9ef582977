# The key is decoded and quoted where the command is built.
# event: {"Records": [{"s3": {"bucket": {"name": "in"}, "object": {"key": "photos/<ATTACK>"}}}]}
from thumbs.container import build_container


container = build_container()


def handler(event, context):
    service = container.thumbnail_service
    results = [service.process(record) for record in event["Records"]]
    return {"processed": len(results), "failed": sum(1 for r in results if r.code)}
