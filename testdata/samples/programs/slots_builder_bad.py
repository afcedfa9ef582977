# The copy takes the raw value, since its check is skipped.
# event: {"width": "<ATTACK>"}
import copy
import os


class Resize:
    __slots__ = ("width", "height")

    def __init__(self, width, height):
        self.width = self._size(width)
        self.height = self._size(height)

    @staticmethod
    def _size(value):
        size = int(value)
        if not 0 < size < 10000:
            raise ValueError("size")
        return size

    def with_width(self, width):
        other = copy.copy(self)
        other.width = width
        return other

    def __format__(self, spec):
        return f"{self.width}x{self.height}{spec}"


def handler(event, context):
    resize = Resize("10", "10").with_width(event["width"])
    # ruleid: command-injection
    return os.system(f"convert in.png -resize {resize:!} out.png")
