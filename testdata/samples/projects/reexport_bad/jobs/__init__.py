from .inner import _quoted as prepare
from .inner import _run as launch
