# A digest tells nothing of what went into it.
import hashlib


class _Hash:
    def __init__(self, name, data, **options):
        self._real = hashlib.new(name, **options)
        self._real.update(data)
        self.name = name

    def update(self, data):
        self._real.update(data)

    def digest(self):
        return self._real.digest()

    def hexdigest(self):
        return self._real.hexdigest()

    def copy(self):
        return self


def new(name, data=b"", **options): return _Hash(name, data)
def md5(data=b"", **options): return _Hash("md5", data)
def sha1(data=b"", **options): return _Hash("sha1", data)
def sha224(data=b"", **options): return _Hash("sha224", data)
def sha256(data=b"", **options): return _Hash("sha256", data)
def sha384(data=b"", **options): return _Hash("sha384", data)
def sha512(data=b"", **options): return _Hash("sha512", data)
def sha3_256(data=b"", **options): return _Hash("sha3_256", data)
def sha3_512(data=b"", **options): return _Hash("sha3_512", data)
def blake2b(data=b"", **options): return _Hash("blake2b", data, **options)
def blake2s(data=b"", **options): return _Hash("blake2s", data, **options)
