from pathlib import Path
from urllib.parse import unquote


class SafePath:
    def __init__(self, base):
        self.base = Path(base).resolve()

    def __truediv__(self, name):
        path = (self.base / unquote(name)).resolve()
        if self.base not in path.parents:
            raise PermissionError(name)
        return path
