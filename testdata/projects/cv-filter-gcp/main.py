"""Judges applications that a mail gateway publishes: one message of the topic holds one mail."""

import base64
import json
import logging

import functions_framework

from applications.mail import documents
from applications.pdf import text_of

WANTED = {"go", "kubernetes", "bigquery"}


@functions_framework.cloud_event
def judge(cloud_event):
    message = cloud_event.data["message"]
    notification = json.loads(base64.b64decode(message["data"]))
    verdicts = {name: verdict(text_of(name, content)) for name, content in documents(notification["content"])}
    logging.info("judged %d documents", len(verdicts))
    return verdicts


def verdict(text):
    return "invite" if WANTED & set(text.lower().split()) else "decline"
