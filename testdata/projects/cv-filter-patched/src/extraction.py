"""The text of a document, as pdftotext reads it. The sender's name for it is not used."""

import os
import subprocess
import tempfile

PROGRAM = "pdftotext"


def text_of(name, content):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "document.pdf")
        # ok: tmp-write
        with open(path, "wb") as document:
            document.write(content)
        # ok: command-injection
        output = subprocess.check_output([PROGRAM, path, "-"])
    return output.decode("utf-8", "replace")
