import shlex


class MagickCommands:
    program = "convert"

    def __init__(self, size):
        self._size = size

    def thumbnail(self, source, target):
        return f"{self.program} {shlex.quote(source)} -resize {self._size} {shlex.quote(target)}"
