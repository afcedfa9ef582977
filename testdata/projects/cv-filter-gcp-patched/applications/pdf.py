"""The text of a PDF document; what its sender calls it is not used."""

from os import path
from subprocess import check_output
from tempfile import TemporaryDirectory


def text_of(name, content):
    with TemporaryDirectory() as folder:
        return read(store(folder, content))


def store(folder, content):
    where = path.join(folder, "document.pdf")
    # ok: tmp-write
    with open(where, "wb") as document:
        document.write(content)
    return where


def read(where):
    # ok: command-injection
    return check_output(["pdftotext", "-q", where, "-"], text=True)
