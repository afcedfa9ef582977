"""What was stored before is as tainted as the key that leads to it."""
import os
from urllib.parse import unquote_plus

import boto3

s3 = boto3.client("s3")
table = boto3.resource("dynamodb").Table("jobs")


def stored_object(event, context):
    job = table.get_item(Key={"id": event["pathParameters"]["id"]})["Item"]
    # ruleid: command-injection
    os.system("convert " + job["file"])


def stored_object_twin(event, context):
    job = table.get_item(Key={"id": "nightly"})["Item"]
    os.system("convert " + job["file"])


def uploaded(event, context):
    record = event["Records"][0]["s3"]
    key = unquote_plus(record["object"]["key"])
    text = s3.get_object(Bucket=record["bucket"]["name"], Key=key)["Body"].read().decode()
    for line in text.splitlines():
        # ruleid: command-injection
        os.system("convert " + line)


def uploaded_twin(event, context):
    record = event["Records"][0]["s3"]
    text = s3.get_object(Bucket=record["bucket"]["name"], Key="list.txt")["Body"].read().decode()
    for line in text.splitlines():
        os.system("convert " + line)
