# __init_subclass__ registers each subclass, and the registered one runs its argument.
# event: {"v": "<ATTACK>"}
import os


class Plugin:
    known = {}

    def __init_subclass__(cls, name):
        Plugin.known[name] = cls


class Echo(Plugin, name="echo"):
    def run(self, text):
        # ruleid: command-injection
        os.system("echo " + text)


def handler(event, context):
    Plugin.known["echo"]().run(event["v"])
