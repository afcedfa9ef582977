# The mapping checks whatever is set.
# event: {"parameters": {"env": "<ATTACK>"}}
import os
from collections import UserDict


class Parameters(UserDict):
    def __setitem__(self, key, value):
        if not str(value).isalnum():
            raise ValueError(key)
        super().__setitem__(key, str(value))

    def merge(self, other):
        for key, value in other.items():
            self[key] = value
        return self


def handler(event, context):
    parameters = Parameters(env="prod").merge(event["parameters"])
    # ok: command-injection
    return os.system("echo deploy " + parameters["env"])
