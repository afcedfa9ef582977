"""What a mail brings along."""

import email


def documents(raw):
    """The PDF documents of a mail, as pairs of file name and content."""
    message = email.message_from_string(raw)
    found = []
    for part in message.walk():
        name = part.get_filename()
        if name and name.lower().endswith(".pdf"):
            found.append((name, part.get_payload(decode=True)))
    return found
