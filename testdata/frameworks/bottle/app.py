import os

import bottle
from bottle import get, request

main = bottle.default_app()


@get("/run/<name>")
# handler: http
def run(name):
    # ruleid: command-injection
    os.system("echo " + name)


@bottle.route("/item/<number:int>")
# handler: http
def item(number):
    # ok: command-injection
    os.system(f"echo {number}")


app = bottle.Bottle()


@app.post("/query")
# handler: http
def query():
    # ruleid: command-injection
    os.system("echo " + request.forms.get("q"))


@app.get("/health")
# handler: http
def health():
    # ok: command-injection
    os.system("uptime")


@app.hook("before_request")
# handler: http
def logged():
    # ruleid: command-injection
    os.system("logger " + request.query.get("q", ""))
    # ok: command-injection
    os.system("logger " + request.method)
