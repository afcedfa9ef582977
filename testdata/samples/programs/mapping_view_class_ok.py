# The view's missing keys come from the defaults.
# event: {"settings": {"region": "<ATTACK>"}}
import os
from collections import ChainMap
from collections.abc import Mapping


class Settings(Mapping):
    def __init__(self, *layers):
        self._layers = ChainMap(*layers)

    def __getitem__(self, key):
        return self._layers[key]

    def __iter__(self):
        return iter(self._layers)

    def __len__(self):
        return len(self._layers)


DEFAULTS = {"region": "eu-west-1", "output": "json"}


def handler(event, context):
    settings = Settings(DEFAULTS, event["settings"])
    # ok: command-injection
    return os.system("aws s3 ls --region {region} --output {output}".format(**settings))
