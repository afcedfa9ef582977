"""Turns documents into text, each in a folder of its own and under a name that is always the same."""

import os
import subprocess as sp
import tempfile


class Reader:
    def __init__(self, program="pdftotext"):
        self.program = program

    def read(self, name, content):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "document.pdf")
            # ok: tmp-write
            with open(path, "wb") as document:
                document.write(content)
            return self.run([self.program, path, "-"])

    def run(self, command):
        # ok: command-injection
        return sp.check_output(command).decode()
