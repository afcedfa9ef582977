# A message that fails the check is counted, and not processed.
# event: {"Records": [{"messageId": "1", "body": "<ATTACK>"}]}
import logging
import os
import re

log = logging.getLogger(__name__)


def parse(record):
    body = record["body"]
    if re.search(r"[^A-Za-z0-9_]", body):
        raise ValueError(f"message {record['messageId']} is malformed")
    return body


def deliver(body):
    # ok: command-injection
    return os.system("echo " + body)


def handler(event, context):
    failures = []
    for record in event["Records"]:
        try:
            parse(record)
        except ValueError:
            log.exception("rejected")
            failures.append({"itemIdentifier": record["messageId"]})
            continue
        deliver(record["body"])
    return {"batchItemFailures": failures}
