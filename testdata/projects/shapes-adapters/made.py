import os

from apig_wsgi import make_lambda_handler
from flask import Flask, request

app = Flask(__name__)


@app.route("/served")
def served():
    # ruleid: command-injection
    os.system("logger " + request.args["name"])
    return "done"


handler = make_lambda_handler(app)
