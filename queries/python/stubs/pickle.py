# An unpickler reads when it is asked to, and finds what the bytes name by a method that a subclass can replace.
import pickle


class Unpickler:
    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=()):
        self._file = file

    def find_class(self, module, name):
        return pickle._Unpickler(self._file).find_class(module, name)

    def load(self):
        if type(self).find_class is Unpickler.find_class:
            return pickle.load(self._file)
        real = pickle._Unpickler(self._file)
        real.find_class = self.find_class
        return real.load()
