# Only letters and digits are left.
# event: {"title": "<ATTACK>"}
import os


class Cleaner:
    def __init__(self, *steps):
        self.steps = steps

    def __call__(self, text):
        for step in self.steps:
            text = step(text)
        return text


def without_separators(text):
    return "".join(character for character in text if character.isalnum() or character == "_")


clean = Cleaner(str.strip, without_separators, lambda text: text[:60])


def handler(event, context):
    title = clean(event["title"])
    # ok: command-injection
    return os.system("touch notes-" + title)
