from pathlib import Path
from urllib.parse import unquote


class SafePath:
    def __init__(self, base):
        self.base = Path(base).resolve()

    def __truediv__(self, name):
        if ".." in name or name.startswith("/"):
            raise PermissionError(name)
        return self.base / unquote(name)
