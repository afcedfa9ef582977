# A buffer gives back what was written to it.


class StringIO:
    def __init__(self, initial_value="", newline="\n"):
        self._text = initial_value

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        return None

    def write(self, text):
        self._text = self._text + text
        return len(text)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def getvalue(self):
        return self._text

    def getbuffer(self):
        return self._text

    def read(self, size=-1):
        return self._text

    read1 = read

    def readline(self, size=-1):
        return self._text.splitlines(True)[0]

    def readlines(self, hint=-1):
        return self._text.splitlines(True)

    def __iter__(self):
        return iter(self._text.splitlines(True))

    def seek(self, offset, whence=0):
        return offset

    def tell(self):
        return len(self._text)

    def truncate(self, size=None):
        return size

    def flush(self):
        return None

    def close(self):
        return None

    def readable(self):
        return True

    def writable(self):
        return True

    def seekable(self):
        return True


class BytesIO(StringIO):
    def __init__(self, initial_bytes=b""):
        self._text = initial_bytes


class TextIOWrapper:
    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        self.buffer = buffer

    def read(self, size=-1):
        return self.buffer.read().decode()

    def readlines(self, hint=-1):
        return self.buffer.read().decode().splitlines(True)

    def __iter__(self):
        return iter(self.buffer.read().decode().splitlines(True))

    def write(self, text):
        return self.buffer.write(text.encode())

    def flush(self):
        return None

    def detach(self):
        return self.buffer

    def close(self):
        return None


class BufferedReader:
    def __init__(self, raw, buffer_size=8192):
        self.raw = raw

    def __iter__(self):
        return iter(self.raw)

    def __getattr__(self, name):
        return getattr(self.raw, name)


BufferedWriter = BufferedReader
