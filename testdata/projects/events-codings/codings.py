"""An encoded text holds nothing that a shell reads; what it was before does."""
import base64
import gzip
import json
import os
from urllib.parse import unquote_plus


def s3(event, context):
    key = event["Records"][0]["s3"]["object"]["key"]
    # ruleid: command-injection
    os.system("logger -- " + unquote_plus(key))


def s3_twin(event, context):
    key = event["Records"][0]["s3"]["object"]["key"]
    # ok: command-injection
    os.system("logger -- " + key)


def s3_path(event, context):
    key = event["Records"][0]["s3"]["object"]["key"]
    # ruleid: handler-read
    open("/mnt/files/" + key).read()


def s3_path_twin(event, context):
    key = event["Records"][0]["s3"]["object"]["key"]
    # ok: handler-read
    open("/mnt/files/" + key.replace("/", "_")).read()


def kinesis(event, context):
    data = event["Records"][0]["kinesis"]["data"]
    # ruleid: command-injection
    os.system("logger " + base64.b64decode(data).decode())


def kinesis_twin(event, context):
    data = event["Records"][0]["kinesis"]["data"]
    # ok: command-injection
    os.system("logger " + data)


def logs(event, context):
    data = gzip.decompress(base64.b64decode(event["awslogs"]["data"]))
    # ruleid: command-injection
    os.system("logger " + json.loads(data)["logEvents"][0]["message"])


def logs_twin(event, context):
    # ok: command-injection
    os.system("logger " + event["awslogs"]["data"])


def kafka(event, context):
    for record in event["records"]["jobs-0"]:
        # ruleid: command-injection
        os.system("logger " + base64.b64decode(record["value"]).decode())


def kafka_twin(event, context):
    for record in event["records"]["jobs-0"]:
        # ok: command-injection
        os.system("logger " + record["value"])


def mq(event, context):
    # ruleid: command-injection
    os.system("logger " + base64.b64decode(event["messages"][0]["data"]).decode())


def mq_twin(event, context):
    # ok: command-injection
    os.system("logger " + event["messages"][0]["data"])


def nested(event, context):
    for record in event["Records"]:
        notice = json.loads(json.loads(record["body"])["Message"])
        # ruleid: command-injection
        os.system("logger -- " + unquote_plus(notice["Records"][0]["s3"]["object"]["key"]))


def attribute(event, context):
    value = event["Records"][0]["messageAttributes"]["name"]["binaryValue"]
    # ruleid: command-injection
    os.system("logger " + base64.b64decode(value).decode())


def attribute_twin(event, context):
    value = event["Records"][0]["messageAttributes"]["name"]["binaryValue"]
    # ok: command-injection
    os.system("logger " + value)
