# __new__ gives the same instance each time: what one part stores another part reads.
# event: {"v": "<ATTACK>"}
import os


class Config:
    _only = None
    text = "constant"

    def __new__(cls):
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only


def handler(event, context):
    Config().text = event["v"]
    # ruleid: command-injection
    os.system("echo " + Config().text)
