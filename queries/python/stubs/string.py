# Constants, and templates that put values into their text.
import re

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdefABCDEF"
octdigits = "01234567"
punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or " ").join([word.capitalize() for word in s.split(sep)])


class Template:
    delimiter = "$"

    def __init__(self, template):
        self.template = template

    def substitute(self, mapping={}, /, **named):
        values = {**mapping, **named}

        def fill(piece):
            found = [""]

            def look(name):
                if (piece.startswith(name) or piece.startswith("{" + name + "}")) and len(name) > len(found[0]):
                    found[0] = name

            list(map(look, list(values)))
            name = found[0]
            if not name:
                return "$" + piece
            after = piece.removeprefix("{" + name + "}") if piece.startswith("{") else piece.removeprefix(name)
            return str(values[name]) + after.replace("\0", "$")

        first, *rest = self.template.replace("$$", "\0").split("$")
        return first.replace("\0", "$") + "".join(list(map(fill, rest)))

    def safe_substitute(self, mapping={}, /, **named):
        return self.substitute(mapping, **named)


class Formatter:
    def format(self, format_string, /, *args, **named):
        return format_string.format(*args, **named)

    def vformat(self, format_string, args, named):
        return format_string.format(*args, **named)
