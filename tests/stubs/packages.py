"""Packages whose functions call those of the program."""

SQS = {
    "Records": [
        {"messageId": f"m{at}", "body": body, "eventSource": "aws:sqs", "receiptHandle": "r"}
        for at, body in enumerate(["one", "two"])
    ]
}


def made(kind="BatchProcessor"):
    from aws_lambda_powertools.utilities import batch

    return getattr(batch, kind)(event_type=batch.EventType.SQS)


def check_records(aws_lambda_powertools__utilities__batch):
    seen = []
    answer = aws_lambda_powertools__utilities__batch.process_partial_response(
        event=SQS, record_handler=lambda record: seen.append(record["body"]), processor=made()
    )
    return seen, answer


def check_records_later(aws_lambda_powertools__utilities__batch):
    seen = []

    async def handle(record):
        seen.append(record["body"])

    answer = aws_lambda_powertools__utilities__batch.async_process_partial_response(
        event=SQS, record_handler=handle, processor=made("AsyncBatchProcessor")
    )
    return sorted(seen), answer


def check_decorated(aws_lambda_powertools__utilities__batch):
    seen = []

    @aws_lambda_powertools__utilities__batch.batch_processor(
        record_handler=lambda record: seen.append(record["body"]), processor=made()
    )
    def handler(event, context):
        return len(event["Records"])

    return handler(SQS, None), seen, handler.__name__
