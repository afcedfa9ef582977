# A cookie's value is what stands behind its name.


class CookieError(Exception): pass


class Morsel(dict):
    key = None
    value = None
    coded_value = None

    def OutputString(self, attrs=None):
        return f"{self.key}={self.coded_value}"


class SimpleCookie(dict):
    def __init__(self, input=None):
        super().__init__()
        if input:
            self.load(input)

    def load(self, rawdata):
        for part in rawdata.split(";"):
            name, _, value = part.strip().partition("=")
            self[name] = value.strip('"')

    def __setitem__(self, name, value):
        morsel = Morsel()
        morsel.key = name
        morsel.value = value
        morsel.coded_value = value
        super().__setitem__(name, morsel)

    def output(self, attrs=None, header="Set-Cookie:", sep="\r\n"):
        return sep.join([f"{header} {morsel.OutputString()}" for morsel in self.values()])


BaseCookie = SimpleCookie
