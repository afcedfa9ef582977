# Two characters are taken out, and others do the same.
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
    for character in ";&":
        text = text.replace(character, "")
    return text


clean = Cleaner(str.strip, without_separators, lambda text: text[:60])


def handler(event, context):
    title = clean(event["title"])
    # ruleid: command-injection
    return os.system("touch notes-" + title)
