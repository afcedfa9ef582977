# __new__ gives a new instance each time: what one part stores another part does not read.
# event: {"v": "<ATTACK>"}
import os


class Config:
    _count = 0
    text = "constant"

    def __new__(cls):
        cls._count += 1
        return super().__new__(cls)


def handler(event, context):
    Config().text = event["v"]
    # ok: command-injection
    os.system("echo " + Config().text)
