# A descriptor's __set__ runs when the attribute is stored, and keeps only the length.
# event: {"v": "<ATTACK>"}
import os


class Length:
    def __set__(self, instance, value):
        instance.raw = str(len(value))

    def __get__(self, instance, owner):
        return instance.raw


class Form:
    name = Length()


def handler(event, context):
    form = Form()
    form.name = event["v"]
    # ok: command-injection
    os.system("echo " + form.name)
