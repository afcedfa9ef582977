# A subclass of str overrides the method that cleans: letters and digits are all it leaves.
# event: {"v": "<ATTACK>"}
import os


class Word(str):
    def strip(self, chars=None):
        return "".join(letter for letter in self if letter.isalnum())


def handler(event, context):
    # ok: command-injection
    os.system("ls " + Word(event["v"]).strip())
