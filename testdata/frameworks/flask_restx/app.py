import os

from flask import Flask, request
from flask_restx import Api, Namespace, Resource

app = Flask(__name__)
api = Api(app)
jobs = Namespace("jobs")
api.add_namespace(jobs)


@jobs.route("/<string:name>")
class Job(Resource):
    folder = "/srv/jobs"

    # handler: http
    def get(self, name):
        # ok: command-injection
        os.system("ls " + self.folder)
        # ruleid: command-injection
        os.system("ls " + name)
        return {}

    # handler: http
    def post(self, name):
        # ok: command-injection
        os.system("ls " + request.method)
        # ruleid: command-injection
        os.system("ls " + request.json["name"])
        return {}

    def helper(self, name):
        # ok: command-injection
        os.system("ls " + name)


@api.route("/count/<int:number>")
class Count(Resource):
    # handler: http
    def get(self, number):
        # ok: command-injection
        os.system(f"ls {number}")
        return {}


class Report(Resource):
    # handler: http
    def put(self, name):
        # ruleid: command-injection
        os.system("ls " + name)
        return {}


api.add_resource(Report, "/reports/<name>")
