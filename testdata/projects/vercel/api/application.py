import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/api/application")
def application():
    # ruleid: command-injection
    os.system("logger " + request.args["name"])
    return "done"
