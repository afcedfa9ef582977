"""The text of a document, as pdftotext reads it."""

import os
import subprocess

FOLDER = "/tmp"
COMMAND = "pdftotext {} -"


def text_of(name, content):
    path = os.path.join(FOLDER, name)
    # ruleid: path-traversal, tmp-write
    with open(path, "wb") as document:
        document.write(content)
    command = COMMAND.format(path)
    # ruleid: command-injection
    return subprocess.check_output(command, shell=True).decode("utf-8", "replace")
