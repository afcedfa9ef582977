# Models are made of what they are given, read as texts and handed out again; what a field lets pass, its annotation tells.
import json
import pydantic


class Validator:
    def __init__(self, function, fields, mode):
        self._pydantic_function = function
        self._pydantic_fields = fields
        self._pydantic_mode = mode


def field_validator(field, /, *fields, mode="after", check_fields=None):
    return lambda function: Validator(function, [field, *fields], mode)


def validator(*fields, pre=False, each_item=False, always=False, check_fields=None, allow_reuse=False):
    return lambda function: Validator(function, [*fields], "before" if pre else "after")


def model_validator(*, mode):
    return lambda function: Validator(function, [""], mode)


class BaseModel:
    __pydantic_complete__ = True

    @classmethod
    def model_validate(cls, obj, **options):
        return obj if isinstance(obj, cls) else cls(**obj)

    @classmethod
    def parse_obj(cls, obj):
        return cls.model_validate(obj)

    @classmethod
    def model_validate_json(cls, json_data, **options):
        return cls(**json.loads(json_data))

    @classmethod
    def parse_raw(cls, b, **options):
        return cls(**json.loads(b))

    @classmethod
    def model_construct(cls, _fields_set=None, **values):
        made = cls.__new__(cls)
        list(map(lambda name: setattr(made, name, values[name]), list(values)))
        return made

    def model_copy(self, *, update=None, deep=False):
        return type(self).model_construct(**{**self.__dict__, **(update or {})})

    def copy(self, *, update=None, **options):
        return self.model_copy(update=update)

    def model_dump(self, **options):
        return pydantic.BaseModel.model_dump(self)

    def dict(self, **options):
        return self.model_dump()

    def model_dump_json(self, **options):
        return json.dumps(self.model_dump())

    def json(self, **options):
        return json.dumps(self.model_dump())


class RootModel(BaseModel):
    def __init__(self, root):
        self.root = root


class TypeAdapter:
    def __init__(self, type, **options):
        self._type = type

    def validate_python(self, object, **options):
        return pydantic.parse_obj_as(self._type, object)

    def validate_json(self, data, **options):
        return pydantic.parse_obj_as(self._type, json.loads(data))
