# A descriptor's __get__ runs when the attribute is read, and gives what __set__ has stored.
# event: {"v": "<ATTACK>"}
import os


class Stripped:
    def __set__(self, instance, value):
        instance.raw = value.strip()

    def __get__(self, instance, owner):
        return instance.raw


class Form:
    name = Stripped()


def handler(event, context):
    form = Form()
    form.name = event["v"]
    # ruleid: command-injection
    os.system("echo " + form.name)
