from .base import Command
from . import files

__all__ = ["Command", "files"]
