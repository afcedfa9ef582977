# Namespaces keep their attributes; a read-only mapping is the mapping.


class SimpleNamespace:
    def __init__(self, /, **attributes):
        self._attributes = attributes
        list(map(lambda name: setattr(self, name, attributes[name]), list(attributes)))

    def __getattr__(self, name):
        return self._attributes[name]


def MappingProxyType(mapping):
    return dict(mapping)


def MethodType(function, instance):
    return lambda *args, **named: function(instance, *args, **named)


def new_class(name, bases=(), kwds=None, exec_body=None):
    return type(name, bases, {})
