# Exceptions keep what they are raised with: in `args`, in their text, and system errors in `errno`, `strerror`, `filename`.


class BaseException:
    __cause__ = None
    __context__ = None
    __traceback__ = None
    __suppress_context__ = False

    def __new__(cls, *args, **options):
        self = super().__new__(cls)
        self.args = args
        return self

    def __init__(self, *args):
        self.args = args

    def __str__(self):
        if not self.args:
            return ""
        if len(self.args) == 1:
            return str(self.args[0])
        return str(self.args)

    def __repr__(self):
        if len(self.args) == 1:
            return f"{type(self).__name__}({self.args[0]!r})"
        return f"{type(self).__name__}{self.args!r}"

    def with_traceback(self, traceback):
        self.__traceback__ = traceback
        return self

    def add_note(self, note):
        self.__notes__ = [*getattr(self, "__notes__", []), note]


class Exception(BaseException): pass
class GeneratorExit(BaseException): pass
class KeyboardInterrupt(BaseException): pass


class SystemExit(BaseException):
    def __init__(self, *args):
        self.args = args
        self.code = args[0] if args else None


class BaseExceptionGroup(BaseException):
    def __init__(self, message, exceptions):
        self.args = (message, exceptions)
        self.message = message
        self.exceptions = tuple(exceptions)

    def __str__(self):
        return self.message

    def derive(self, exceptions):
        return type(self)(self.message, exceptions)


class ExceptionGroup(BaseExceptionGroup, Exception): pass
class ArithmeticError(Exception): pass
class FloatingPointError(ArithmeticError): pass
class OverflowError(ArithmeticError): pass
class ZeroDivisionError(ArithmeticError): pass
class AssertionError(Exception): pass
class AttributeError(Exception): pass
class BufferError(Exception): pass
class EOFError(Exception): pass


class ImportError(Exception):
    def __init__(self, *args, name=None, path=None):
        self.args = args
        self.msg = args[0] if args else None
        self.name = name
        self.path = path


class ModuleNotFoundError(ImportError): pass
class LookupError(Exception): pass
class IndexError(LookupError): pass


class KeyError(LookupError):
    def __str__(self):
        if len(self.args) == 1:
            return repr(self.args[0])
        return super().__str__()


class MemoryError(Exception): pass
class NameError(Exception): pass
class UnboundLocalError(NameError): pass


class OSError(Exception):
    errno = None
    strerror = None
    filename = None
    filename2 = None

    def __init__(self, *args):
        self.args = args
        if len(args) >= 2:
            self.args = args[:2]
            self.errno = args[0]
            self.strerror = args[1]
        if len(args) >= 3:
            self.filename = args[2]

    def __str__(self):
        if self.filename is not None:
            return f"[Errno {self.errno}] {self.strerror}: {self.filename!r}"
        if self.strerror is not None:
            return f"[Errno {self.errno}] {self.strerror}"
        return super().__str__()


EnvironmentError = OSError
IOError = OSError


class BlockingIOError(OSError): pass
class ChildProcessError(OSError): pass
class ConnectionError(OSError): pass
class BrokenPipeError(ConnectionError): pass
class ConnectionAbortedError(ConnectionError): pass
class ConnectionRefusedError(ConnectionError): pass
class ConnectionResetError(ConnectionError): pass
class FileExistsError(OSError): pass
class FileNotFoundError(OSError): pass
class InterruptedError(OSError): pass
class IsADirectoryError(OSError): pass
class NotADirectoryError(OSError): pass
class PermissionError(OSError): pass
class ProcessLookupError(OSError): pass
class TimeoutError(OSError): pass
class ReferenceError(Exception): pass
class RuntimeError(Exception): pass
class NotImplementedError(RuntimeError): pass
class RecursionError(RuntimeError): pass


class StopIteration(Exception):
    def __init__(self, *args):
        self.args = args
        self.value = args[0] if args else None


class StopAsyncIteration(Exception): pass


class SyntaxError(Exception):
    def __init__(self, *args):
        self.args = args
        self.msg = args[0] if args else None

    def __str__(self):
        return str(self.msg)


class IndentationError(SyntaxError): pass
class TabError(IndentationError): pass
class SystemError(Exception): pass
class TypeError(Exception): pass
class ValueError(Exception): pass


class UnicodeError(ValueError):
    def __init__(self, *args):
        self.args = args
        if len(args) == 5:
            self.encoding, self.object, self.start, self.end, self.reason = args


class UnicodeDecodeError(UnicodeError): pass
class UnicodeEncodeError(UnicodeError): pass
class UnicodeTranslateError(UnicodeError): pass
class Warning(Exception): pass
class BytesWarning(Warning): pass
class DeprecationWarning(Warning): pass
class EncodingWarning(Warning): pass
class FutureWarning(Warning): pass
class ImportWarning(Warning): pass
class PendingDeprecationWarning(Warning): pass
class ResourceWarning(Warning): pass
class RuntimeWarning(Warning): pass
class SyntaxWarning(Warning): pass
class UnicodeWarning(Warning): pass
class UserWarning(Warning): pass
