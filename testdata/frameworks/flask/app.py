import os

from flask import Blueprint, Flask, request

import views

app = Flask(__name__)
tools = Blueprint("tools", __name__)


@app.route("/run/<name>")
# handler: http
def run(name):
    # ruleid: command-injection
    os.system("echo " + name)
    return "done"


@app.get("/item/<int:number>")
# handler: http
def item(number):
    # ok: command-injection
    os.system("echo " + str(number) + request.method)
    return "done"


@tools.post("/query")
# handler: http
def query():
    # ruleid: command-injection
    os.system("echo " + request.args["q"])
    return "done"


@tools.post("/checked")
# handler: http
def checked():
    name = request.form.get("name", "")
    if not name.isalnum():
        return "no", 400
    # ok: command-injection
    os.system("echo " + name)
    return "done"


app.register_blueprint(tools, url_prefix="/tools")
views.add_to(app)
