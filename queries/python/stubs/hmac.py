# A digest tells nothing of what went into it, but only who has the key can make it.
import hmac


class HMAC:
    def __init__(self, key, msg=None, digestmod=""):
        self._key = key
        self._message = b"" if msg is None else msg
        self._digestmod = digestmod

    def update(self, msg):
        self._message = self._message + msg

    def copy(self):
        return HMAC(self._key, self._message, self._digestmod)

    def digest(self):
        return hmac.digest(self._key, self._message, self._digestmod)

    def hexdigest(self):
        return self.digest().hex()


new = HMAC
