# The event chooses a method by its name's end; one of the methods runs its argument.
# event: {"op": "list", "arg": "<ATTACK>"}
import os


class Api:
    def do_size(self, arg):
        return len(arg)

    def do_list(self, arg):
        # ruleid: command-injection
        os.system("ls " + arg)


def handler(event, context):
    return getattr(Api(), "do_" + event["op"])(event["arg"])
