# The registry's default command takes the raw text.
# event: {"kind": "other", "text": "<ATTACK>"}
import os


class Registry:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            cls._instance.makers = {}
        return cls._instance

    def maker(self, kind):
        def keep(function):
            self.makers[kind] = function
            return function

        return keep

    def make(self, kind, text):
        maker = self.makers.get(kind, lambda raw: "echo other " + raw)
        return maker(text)


@Registry().maker("count")
def count(text):
    return f"echo {len(text)}"


def handler(event, context):
    # ruleid: command-injection
    return os.system(Registry().make(event["kind"], event["text"]))
