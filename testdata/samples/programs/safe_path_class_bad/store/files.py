from .paths import SafePath


class Store:
    def __init__(self, base):
        self._paths = SafePath(base)

    def remove(self, name):
        # ruleid: path-traversal
        (self._paths / name).unlink()
        return ""
