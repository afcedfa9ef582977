class BadName(Exception):
    def __init__(self, name):
        super().__init__("bad name")
        self.name = name


def check(name):
    raise BadName(name)
