import os

import serverless_wsgi
from flask import Flask, request

app = Flask(__name__)


@app.route("/item")
def item():
    # ruleid: command-injection
    os.system("logger " + request.args["name"])
    return "done"


def handler(event, context):
    return serverless_wsgi.handle_request(app, event, context)
