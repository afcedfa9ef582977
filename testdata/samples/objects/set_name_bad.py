# __set_name__ tells the descriptor the name under which it keeps its values.
# event: {"v": "<ATTACK>"}
import os


class Field:
    def __set_name__(self, owner, name):
        self.key = "_" + name

    def __get__(self, instance, owner):
        return getattr(instance, self.key)

    def __set__(self, instance, value):
        setattr(instance, self.key, value)


class Form:
    name = Field()
    kind = Field()


def handler(event, context):
    form = Form()
    form.kind = "constant"
    form.name = event["v"]
    # ruleid: command-injection
    os.system("echo " + form._name)
