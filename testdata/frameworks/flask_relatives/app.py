import os

from apiflask import APIFlask
from flask import Flask, request
from flask_restx import Api, Namespace, Resource
from flask_smorest import Blueprint as SmorestBlueprint
from quart import Blueprint, Quart, request as quart_request

quart = Quart(__name__)
part = Blueprint("part", __name__)


@quart.get("/files/<name>")
# handler: http
async def files(name):
    # ruleid: command-injection
    os.system("ls " + name)
    return "done"


@part.post("/jobs/<int:number>")
# handler: http
async def jobs(number):
    # ok: command-injection
    os.system(f"ls {number}")
    data = await quart_request.get_json()
    # ruleid: command-injection
    os.system("ls " + data["name"])
    form = await quart_request.form
    # ruleid: command-injection
    os.system("ls " + form["name"])
    return "done"


quart.register_blueprint(part)

app = Flask(__name__)
api = Api(app)
jobs_space = Namespace("jobs")
api.add_namespace(jobs_space)


@jobs_space.route("/<string:name>")
class Job(Resource):
    # handler: http
    def get(self, name):
        # ruleid: command-injection
        os.system("ls " + name)
        return {}

    # handler: http
    def post(self, name):
        # ok: command-injection
        os.system("ls " + request.method)
        return {}


@api.route("/count/<int:number>")
class Count(Resource):
    # handler: http
    def get(self, number):
        # ok: command-injection
        os.system(f"ls {number}")
        return {}


blueprint = SmorestBlueprint("files", __name__)


@blueprint.route("/files/<name>")
# handler: http
def smorest(name):
    # ruleid: command-injection
    os.system("ls " + name)
    return {}


api_flask = APIFlask(__name__)


@api_flask.get("/files/<name>")
# handler: http
def api_files(name):
    # ruleid: command-injection
    os.system("ls " + name)
    return {}
