import os

from apiflask import APIBlueprint, APIFlask
from flask import request

app = APIFlask(__name__)
jobs = APIBlueprint("jobs", __name__)


@app.get("/files/<name>")
# handler: http
def files(name):
    # ruleid: command-injection
    os.system("ls " + name)
    return {}


@jobs.post("/jobs/<int:number>")
# handler: http
def job(number):
    # ok: command-injection
    os.system(f"ls {number}")
    # ruleid: command-injection
    os.system("ls " + request.json["name"])
    return {}


@jobs.get("/jobs")
# handler: http
def all_jobs():
    # ok: command-injection
    os.system("ls " + request.args["kind"])
    return {}


@jobs.before_request
# handler: http
def known_kind():
    if request.args.get("kind", "pdf") not in ("pdf", "png"):
        return {"message": "no such kind"}, 400


app.register_blueprint(jobs)
