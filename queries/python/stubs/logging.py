# Loggers give nothing back and change nothing.
CRITICAL, FATAL, ERROR, WARNING, WARN, INFO, DEBUG, NOTSET = 50, 50, 40, 30, 30, 20, 10, 0


class Logger:
    def __init__(self, name, level=NOTSET):
        self.name = name
        self.level = level
        self.handlers = []
        self.propagate = True

    def debug(self, msg, *args, **options): return None
    def info(self, msg, *args, **options): return None
    def warning(self, msg, *args, **options): return None
    def warn(self, msg, *args, **options): return None
    def error(self, msg, *args, **options): return None
    def exception(self, msg, *args, **options): return None
    def critical(self, msg, *args, **options): return None
    def fatal(self, msg, *args, **options): return None
    def log(self, level, msg, *args, **options): return None
    def isEnabledFor(self, level): return True
    def getEffectiveLevel(self): return self.level
    def setLevel(self, level): self.level = level
    def addHandler(self, hdlr): self.handlers.append(hdlr)
    def removeHandler(self, hdlr): self.handlers.remove(hdlr)
    def addFilter(self, filter): return None
    def removeFilter(self, filter): return None
    def hasHandlers(self): return bool(self.handlers)
    def getChild(self, suffix): return Logger(f"{self.name}.{suffix}")


class LoggerAdapter(Logger):
    def __init__(self, logger, extra=None, merge_extra=False):
        super().__init__(logger.name)
        self.logger = logger
        self.extra = extra


root = Logger("root", WARNING)


def getLogger(name=None):
    return Logger(name) if name else root


def debug(msg, *args, **options): return None
def info(msg, *args, **options): return None
def warning(msg, *args, **options): return None
def error(msg, *args, **options): return None
def exception(msg, *args, **options): return None
def critical(msg, *args, **options): return None
def log(level, msg, *args, **options): return None
def disable(level=CRITICAL): return None
