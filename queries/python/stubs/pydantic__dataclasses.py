# The fields of these classes are checked.


def dataclass(_cls=None, **options):
    def made(cls):
        cls.__pydantic_complete__ = True
        return cls

    return made if _cls is None else made(_cls)
