# A subclass of str is a text as well, its method adds a prefix.
# event: {"v": "<ATTACK>"}
import os


class Path(str):
    def below(self, name):
        return Path(self + "/" + name)


def handler(event, context):
    # ruleid: command-injection
    os.system("ls " + Path(".").below(event["v"]))
