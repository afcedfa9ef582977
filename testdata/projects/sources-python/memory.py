"""Mails, what a warm function keeps, what a caller sends along, and the function's own settings."""
import email
import os
from email import policy

latest = {}


def mail(event, context):
    message = email.message_from_string(event["Records"][0]["Sns"]["Message"], policy=policy.default)
    for part in message.iter_attachments():
        # ruleid: command-injection
        os.system("convert " + part.get_filename())


def mail_twin(event, context):
    message = email.message_from_string(event["Records"][0]["Sns"]["Message"], policy=policy.default)
    for number, part in enumerate(message.iter_attachments()):
        os.system(f"convert {number}.pdf")


def warm(event, context):
    if "file" in latest:
        # ruleid: command-injection
        os.system("convert " + latest["file"])
    latest["file"] = event["body"]


def warm_twin(event, context):
    if "file" in latest:
        os.system("convert " + latest["file"])
    latest["file"] = event["requestContext"]["requestId"]


def caller(event, context):
    # ruleid: command-injection
    os.system("convert " + context.client_context.custom["file"])


def caller_twin(event, context):
    os.system("convert " + context.aws_request_id)


def settings_twin(event, context):
    os.system("convert " + os.environ["FILE"] + " " + os.getenv("TARGET", "out.pdf"))
