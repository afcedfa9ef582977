# __init_subclass__ registers each subclass, and the registered one's command is constant.
# event: {"v": "<ATTACK>"}
import os


class Plugin:
    known = {}

    def __init_subclass__(cls, name):
        Plugin.known[name] = cls


class Echo(Plugin, name="echo"):
    def run(self, text):
        # ok: command-injection
        os.system("echo " + self.__class__.__name__)


def handler(event, context):
    Plugin.known["echo"]().run(event["v"])
