# A decorator stores two functions in a registry; the one for this path has a constant command.
# event: {"v": "<ATTACK>"}
import os

ROUTES = {}


def route(path):
    return lambda function: ROUTES.setdefault(path, function)


@route("/show")
def show(text):
    # ok: command-injection
    os.system("echo shown")


@route("/show")
def show_again(text):
    os.system("echo " + text)


def handler(event, context):
    ROUTES["/show"](event["v"])
