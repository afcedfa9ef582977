# A route's handler is found by its path; the host is checked by a pattern before.
# event: {"httpMethod": "POST", "path": "/ping", "body": {"<JSON>": {"host": "<ATTACK>"}}}
import json
import re
import subprocess
from functools import wraps

HOSTNAME = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?")


class HttpError(Exception):
    def __init__(self, status, reason):
        super().__init__(reason)
        self.status = status


class Router:
    def __init__(self):
        self._routes = {}

    def route(self, method, path):
        def register(function):
            self._routes[method, path] = function
            return function

        return register

    def post(self, path):
        return self.route("POST", path)

    def dispatch(self, event):
        function = self._routes.get((event["httpMethod"], event["path"]))
        if function is None:
            raise HttpError(404, "no such route")
        return function(event)


def json_body(function):
    @wraps(function)
    def wrapper(event):
        return function(**json.loads(event["body"] or "{}"))

    return wrapper


app = Router()


@app.post("/ping")
@json_body
def ping(host, count=1):
    if not HOSTNAME.fullmatch(host):
        raise HttpError(400, "host")
    # ok: command-injection
    return subprocess.getoutput(f"ping -c {int(count)} {host}")


def handler(event, context):
    try:
        return {"statusCode": 200, "body": app.dispatch(event)}
    except HttpError as error:
        return {"statusCode": error.status, "body": str(error)}
