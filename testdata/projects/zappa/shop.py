import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/page")
def page():
    # ruleid: command-injection
    os.system("logger " + request.args["name"])
    return "done"
