import os

import awsgi
from flask import Flask, request

app = Flask(__name__)


@app.route("/routed")
def routed():
    # ruleid: command-injection
    os.system("logger " + request.args["name"])
    return "done"


def handler(event, context):
    return awsgi.response(app, event, context)
