import os

from flask import Blueprint, Flask, abort, request

app = Flask(__name__)
tools = Blueprint("tools", __name__)
other = Flask("other")


@app.route("/name")
# handler: http
def name():
    # ok: command-injection
    os.system("echo " + request.args["name"])
    # ruleid: command-injection
    os.system("echo " + request.args["title"])
    return "done"


@tools.route("/tools")
# handler: http
def tool():
    # ok: command-injection
    os.system("echo " + request.args["name"])
    # ok: command-injection
    os.system("echo " + request.args["tool"])
    return "done"


@other.route("/other")
# handler: http
def elsewhere():
    # ruleid: command-injection
    os.system("echo " + request.args["name"])
    return "done"


@app.before_request
# handler: http
def only_words():
    if not request.args["name"].isalnum():
        return "no", 400


@tools.before_request
# handler: http
def only_tools():
    if request.args["tool"] not in ("saw", "axe"):
        abort(400)


@app.get("/count")
# handler: http
def count():
    number = request.args.get("n", 1, type=int)
    # ok: command-injection
    os.system(f"head -n {number}")
    # ruleid: command-injection
    os.system("head -n " + request.args.get("n", type=str))
    return "done"


app.register_blueprint(tools)
