# The mapping checks what is set, and its data are filled without it.
# event: {"parameters": {"env": "<ATTACK>"}}
import os
from collections import UserDict


class Parameters(UserDict):
    def __setitem__(self, key, value):
        if not str(value).isalnum():
            raise ValueError(key)
        super().__setitem__(key, str(value))

    def merge(self, other):
        self.data.update(other)
        return self


def handler(event, context):
    parameters = Parameters(env="prod").merge(event["parameters"])
    # ruleid: command-injection
    return os.system("echo deploy " + parameters["env"])
