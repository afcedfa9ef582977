"""Judges applications that arrive by mail: SES hands each mail to a topic, the topic to this function."""

import json

import extraction
import mail

WANTED = ("rust", "terraform", "postgres")


def lambda_handler(event, context):
    verdicts = []
    for record in event["Records"]:
        notification = json.loads(record["Sns"]["Message"])
        for name, content in mail.documents(notification["content"]):
            text = extraction.text_of(name, content)
            verdicts.append({"document": name, "invite": is_wanted(text)})
    return verdicts


def is_wanted(text):
    words = text.lower()
    return any(skill in words for skill in WANTED)
