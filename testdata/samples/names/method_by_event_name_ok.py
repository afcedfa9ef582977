# The event chooses a method by its name's end; what the methods get is a number.
# event: {"op": "list", "arg": "<ATTACK>"}
import os


class Api:
    def do_size(self, arg):
        return arg

    def do_list(self, arg):
        # ok: command-injection
        os.system(f"ls -w {arg}")


def handler(event, context):
    return getattr(Api(), "do_" + event["op"])(len(event["arg"]))
