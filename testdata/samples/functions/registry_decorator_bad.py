# A decorator stores the function in a registry, from which it is called.
# event: {"v": "<ATTACK>"}
import os

ROUTES = {}


def route(path):
    def register(function):
        ROUTES[path] = function
        return function

    return register


@route("/show")
def show(text):
    # ruleid: command-injection
    os.system("echo " + text)


def handler(event, context):
    ROUTES["/show"](event["v"])
