"""What a mail brings along."""

import email
from email import policy


def open_mail(raw):
    message = email.message_from_string(raw, policy=policy.default)
    return [
        {"name": attachment.get_filename(), "content": attachment.get_content()}
        for attachment in message.iter_attachments()
    ]
