# A namespace keeps its attributes.


class Namespace:
    def __init__(self, **attributes):
        self._attributes = attributes
        list(map(lambda name: setattr(self, name, attributes[name]), list(attributes)))

    def __getattr__(self, name):
        return self._attributes[name]

    def __contains__(self, name):
        return name in self.__dict__
