import os

from flask import Flask, request
from flask.views import MethodView
from flask_smorest import Api, Blueprint

app = Flask(__name__)
app.config.update(API_TITLE="Files", API_VERSION="1", OPENAPI_VERSION="3.0.3")
api = Api(app)
files = Blueprint("files", __name__)


@files.route("/files/<name>")
# handler: http
def one(name):
    # ruleid: command-injection
    os.system("ls " + name)
    return {}


@files.route("/count/<int:number>", methods=["POST"])
# handler: http
def count(number):
    # ok: command-injection
    os.system(f"ls {number}")
    return {}


@files.route("/jobs/<name>")
class Jobs(MethodView):
    # handler: http
    def get(self, name):
        # ruleid: command-injection
        os.system("ls " + name)
        return {}

    # handler: http
    def put(self, name):
        # ok: command-injection
        os.system("ls " + request.method)
        # ruleid: command-injection
        os.system("ls " + request.args["name"])
        return {}


api.register_blueprint(files)
