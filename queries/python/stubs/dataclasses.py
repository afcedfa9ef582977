# What a data class holds, as other containers and as a copy.


def asdict(obj, *, dict_factory=dict):
    return dict_factory(obj.__dict__)


def astuple(obj, *, tuple_factory=tuple):
    return tuple_factory(list(obj.__dict__.values()))


def replace(obj, /, **changes):
    return type(obj)(**{**obj.__dict__, **changes})
