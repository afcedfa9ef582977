# The iterator hands on numbers only.
# event: {"ids": "1,<ATTACK>"}
import os


class Ids:
    def __init__(self, text):
        self.parts = text.split(",")
        self.position = -1

    def __iter__(self):
        return self

    def __next__(self):
        self.position += 1
        if self.position >= len(self.parts):
            raise StopIteration
        part = self.parts[self.position].strip()
        return part if part.isdigit() else "0"

    def __len__(self):
        return len(self.parts)


def handler(event, context):
    ids = Ids(event["ids"])
    if len(ids) > 100:
        return "too many"
    for number in ids:
        # ok: command-injection
        os.system(f"echo page-{number}")
    return ids.position
