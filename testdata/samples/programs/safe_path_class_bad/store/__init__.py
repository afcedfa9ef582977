from .files import Store

__all__ = ["Store"]
