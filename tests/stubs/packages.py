"""Packages that make instances of what clients send, or call functions of the program."""

import os

# What imports Django asks for settings.
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "django.conf.global_settings")


def check_construct(pydantic):
    class Item(pydantic.BaseModel):
        count: int
        label: str

    made = Item.model_construct(count="a", label="b")
    other = made.model_copy(update={"label": "c"})
    return [made.count, made.label, other.count, other.label, Item.model_validate(made) is made, Item.parse_obj(made) is made]


def check_name(pydantic__main):
    return pydantic__main.BaseModel.__name__


def check_complete(pydantic__dataclasses):
    @pydantic__dataclasses.dataclass
    class Point:
        x: int

    @pydantic__dataclasses.dataclass(frozen=True)
    class Other:
        x: int

    return [Point.__name__, Point.__pydantic_complete__, Other.__name__, Other.__pydantic_complete__]


def check_base(sqlmodel):
    return [base.__name__ for base in sqlmodel.SQLModel.__mro__][:2]


def check_bases(ninja):
    return [base.__name__ for base in ninja.Schema.__mro__][:2]


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
