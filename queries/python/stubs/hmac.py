# A digest tells nothing of what went into it.
import hmac


class HMAC:
    def __init__(self, key, msg=None, digestmod=""):
        self._real = hmac.new(key, None, digestmod)
        if msg is not None:
            self._real.update(msg)

    def update(self, msg):
        self._real.update(msg)

    def digest(self):
        return self._real.digest()

    def hexdigest(self):
        return self._real.hexdigest()


new = HMAC
