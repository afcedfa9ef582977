# What the CDK's functions are called by through `add_event_source`.
import fnguard
from aws_cdk.aws_apigateway import guard


class Source:
    def __init__(self, *given, **options):
        self.options = options

    def bind(self, target):
        fnguard.caller(target, {"trigger": self.trigger})


class ApiEventSource(Source):
    def bind(self, target):
        fnguard.caller(target, {"trigger": "api-gateway-rest", "guard": guard(self.options)})


class DynamoEventSource(Source):
    trigger = "dynamodb"


class KinesisEventSource(Source):
    trigger = "kinesis"


class ManagedKafkaEventSource(Source):
    trigger = "kafka"


class S3EventSource(Source):
    trigger = "s3"


class S3EventSourceV2(S3EventSource):
    pass


class SelfManagedKafkaEventSource(ManagedKafkaEventSource):
    pass


class SnsEventSource(Source):
    trigger = "sns"


class SqsEventSource(Source):
    trigger = "sqs"
