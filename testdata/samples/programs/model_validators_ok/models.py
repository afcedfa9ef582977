import re


class ValidationError(ValueError):
    pass


def validator(field):
    def mark(function):
        function._validates = field
        return function

    return mark


class Model:
    def __init_subclass__(cls):
        cls._validators = {}
        for member in vars(cls).values():
            if hasattr(member, "_validates"):
                cls._validators[member._validates] = member

    def __init__(self, **values):
        for name in self.__annotations__:
            value = values[name]
            if name in self._validators:
                value = self._validators[name](self, value)
            setattr(self, name, value)


class ReportRequest(Model):
    report: str
    owner: str

    @validator("owner")
    def check_word(self, value):
        if not re.fullmatch(r"\w+", value):
            raise ValidationError(value)
        return value
