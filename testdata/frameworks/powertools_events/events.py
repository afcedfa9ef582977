import os

from aws_lambda_powertools import Logger, Tracer
from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, batch_processor, process_partial_response
from aws_lambda_powertools.utilities.data_classes import APIGatewayProxyEvent, S3Event, SQSEvent, event_source
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord
from aws_lambda_powertools.utilities.parser import event_parser
from aws_lambda_powertools.utilities.parser.models import SqsModel
from aws_lambda_powertools.utilities.typing import LambdaContext

logger = Logger()
tracer = Tracer()
processor = BatchProcessor(event_type=EventType.SQS)


@logger.inject_lambda_context
@tracer.capture_lambda_handler
@event_source(data_class=S3Event)
# handler: s3
def stored(event: S3Event, context: LambdaContext):
    # ruleid: command-injection
    os.system("file " + event.object_key)
    # ok: command-injection
    os.system("file " + event.bucket_name)
    # ok: command-injection
    os.system("file " + context.aws_request_id)


@event_source(data_class=APIGatewayProxyEvent)
# handler: api-gateway-rest
def page(event, context):
    # ruleid: command-injection
    os.system("echo " + event.body)
    # ok: command-injection
    os.system("echo " + event.http_method)


@event_source(data_class=SQSEvent)
# handler: sqs
def queued(event, context):
    for record in event.records:
        # ruleid: command-injection
        os.system("echo " + record.body)
        # ok: command-injection
        os.system("echo " + record.message_id)


@event_parser(model=SqsModel)
# handler: sqs
def parsed(event: SqsModel, context):
    # ruleid: command-injection
    os.system("echo " + event.Records[0].body)


def record(record: SQSRecord):
    # ruleid: command-injection
    os.system("echo " + record.body)
    # ok: command-injection
    os.system("echo " + record.message_id)


@event_source(data_class=SQSEvent)
# handler: sqs
def batch(event, context):
    return process_partial_response(event=event, record_handler=record, processor=processor, context=context)


@event_source(data_class=SQSEvent)
@batch_processor(record_handler=record, processor=processor)
# handler: sqs
def older(event, context):
    return processor.response()

