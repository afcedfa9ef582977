# An unknown format falls back to a constant.
# event: {"format": "<ATTACK>", "document": 7}
import os
from enum import Enum


class Format(Enum):
    PDF = "pdf"
    HTML = "html"
    DOCX = "docx"

    @classmethod
    def parse(cls, text):
        try:
            return cls(text.lower()).value
        except ValueError:
            return cls.PDF.value


def convert(document, target):
    source = f"document-{document}.md"
    # ok: command-injection
    return os.system(f"pandoc {source} -t {target} -o out.{target}")


def handler(event, context):
    return convert(int(event["document"]), Format.parse(event["format"]))
