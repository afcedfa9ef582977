"""Turns documents into text."""

import os
import subprocess as sp
import tempfile


class Reader:
    def __init__(self, program="pdftotext"):
        self.program = program
        self.folder = tempfile.gettempdir()

    def read(self, name, content):
        path = os.path.join(self.folder, name)
        # ruleid: path-traversal, tmp-write
        with open(path, "wb") as document:
            document.write(content)
        return self.run("{0} {1} -".format(self.program, path))

    def run(self, command):
        # ruleid: command-injection
        return sp.check_output(command, shell=True).decode()
