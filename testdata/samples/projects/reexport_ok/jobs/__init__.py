from .inner import _quoted as launch
from .inner import _run as run_trusted
