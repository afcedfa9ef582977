from . import shell
