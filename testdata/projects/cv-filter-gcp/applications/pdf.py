"""The text of a PDF document."""

from os import path
from subprocess import check_output


def text_of(name, content):
    return read(store(name, content))


def store(name, content):
    where = path.join("/tmp", name)
    # ruleid: path-traversal, tmp-write
    with open(where, "wb") as document:
        document.write(content)
    return where


def read(where):
    command = "{program} -q {file} -".format(program="pdftotext", file=where)
    # ruleid: command-injection
    return check_output(command, shell=True, text=True)
