# Members are written where their names lead.
# event: {"members": [{"name": "a/<ATTACK>", "data": "x"}]}
import os
from os import path


class Extractor:
    def __init__(self, target):
        self.target = path.realpath(target)

    def _place(self, name):
        place = path.realpath(path.join(self.target, name))
        if path.commonprefix([place, self.target]) == "":
            raise ValueError(name)
        return place

    def extract(self, members):
        for member in members:
            place = self._place(member["name"])
            os.makedirs(path.dirname(place), exist_ok=True)
            # ruleid: path-traversal
            with open(place, "w") as stream:
                stream.write(member["data"])


def handler(event, context):
    Extractor("extracted").extract(event["members"])
