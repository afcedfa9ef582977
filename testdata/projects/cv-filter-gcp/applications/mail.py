"""What a mail brings along."""

from email import message_from_string


def documents(raw):
    """Yields the name and the content of each document."""
    for part in message_from_string(raw).get_payload():
        if part.get_content_type() == "application/pdf":
            yield part.get_filename(), part.get_payload(decode=True)
