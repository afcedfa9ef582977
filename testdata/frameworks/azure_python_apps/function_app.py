import os

import azure.functions as func
from fastapi import FastAPI
from flask import Flask, request

api = FastAPI()
site = Flask(__name__)


@api.get("/run/{name}")
# handler: http
def asgi(name: str):
    # ruleid: command-injection
    os.system("echo " + name)


@api.get("/run/{number}")
# handler: http
def asgi_twin(number: int):
    # ok: command-injection
    os.system(f"echo {number}")


@site.route("/run")
# handler: http
def wsgi():
    # ruleid: command-injection
    os.system("echo " + request.args["name"])
    return "done"


app = func.AsgiFunctionApp(app=api)
older = func.WsgiFunctionApp(app=site.wsgi_app)
