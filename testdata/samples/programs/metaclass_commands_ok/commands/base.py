class Collect(type):
    commands = {}

    def __init__(cls, name, bases, members):
        super().__init__(name, bases, members)
        if bases:
            Collect.commands[members.get("name") or name.lower()] = cls


class Command(metaclass=Collect):
    name = None

    @staticmethod
    def named(name):
        return Collect.commands[name]()

    def __call__(self, *words):
        return self.run([str(word) for word in words])
