import string
from os.path import join

from mailer import ROOT


class TemplateNotFound(LookupError):
    pass


class Renderer:
    names = ("hello", "goodbye", "invoice")

    def __init__(self, folder=join(ROOT, "templates")):
        self.folder = folder

    def load(self, name):
        if name not in self.names:
            raise TemplateNotFound(name)
        # ok: handler-read
        with open(join(self.folder, name), encoding="utf-8") as stream:
            return string.Template(stream.read())

    def render(self, name, /, **values):
        return self.load(name).safe_substitute(values)
