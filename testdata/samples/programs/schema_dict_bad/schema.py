import re

SCHEMA = {
    "name": {"type": str, "pattern": r"[A-Za-z]\w*"},
    "copies": {"type": int},
}


class SchemaError(ValueError):
    pass


def validated(schema, data):
    result = {}
    for key, rules in schema.items():
        try:
            value = rules["type"](data[key])
        except (KeyError, TypeError, ValueError) as error:
            raise SchemaError(key) from error
        if "pattern" in rules and not re.fullmatch(rules["pattern"], value):
            raise SchemaError(key)
        result[key] = value
    return result
