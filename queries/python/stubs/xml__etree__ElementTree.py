# Any text, tag or attribute of an element may be any part of the source.
import json
import xml.etree.ElementTree


class ParseError(SyntaxError): pass


class Element:
    def __init__(self, tag, attrib={}, **extra):
        self.tag = tag
        self.attrib = {**attrib, **extra}
        self.text = None
        self.tail = None
        self._children = []

    def find(self, path, namespaces=None):
        return self._children[0]

    def findall(self, path, namespaces=None):
        return list(self._children)

    def findtext(self, path, default=None, namespaces=None):
        return self._children[0].text

    def iter(self, tag=None):
        return iter([self, *self._children])

    def iterfind(self, path, namespaces=None):
        return iter(self._children)

    def itertext(self):
        return iter([self.text])

    def get(self, key, default=None):
        return self.attrib.get(key, default)

    def set(self, key, value):
        self.attrib[key] = value

    def keys(self):
        return self.attrib.keys()

    def items(self):
        return self.attrib.items()

    def append(self, subelement):
        self._children.append(subelement)

    def __getitem__(self, at):
        return self._children[at]

    def __iter__(self):
        return iter(self._children)

    def __len__(self):
        return len(self._children)


class _Parsed(Element):
    def __init__(self, part):
        super().__init__(part)
        self.attrib = part
        self.text = part
        self.tail = part
        self._children = [self]


class ElementTree:
    def __init__(self, element=None, file=None):
        self._root = element

    def getroot(self):
        return self._root

    def __getattr__(self, name):
        return getattr(self._root, name)


def fromstring(text, parser=None):
    return _Parsed(json.loads(text))


XML = fromstring


def parse(source, parser=None):
    xml.etree.ElementTree.parse(source)
    return ElementTree(_Parsed(json.loads(source.read())))


def SubElement(parent, tag, attrib={}, **extra):
    element = Element(tag, attrib, **extra)
    parent.append(element)
    return element
