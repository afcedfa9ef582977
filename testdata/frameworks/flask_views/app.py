import os

from flask import Flask, request
from flask.views import MethodView, View as PlainView
from flask_restful import Api, Resource

app = Flask(__name__)


class Files(MethodView):
    folder = "/srv/files"

    # handler: http
    def get(self, name):
        # ruleid: command-injection
        os.system("ls " + name)
        return "done"

    # handler: http
    def post(self, name):
        # ok: command-injection
        os.system("ls " + self.folder + request.method)
        return "done"

    def helper(self, name):
        # ok: command-injection
        os.system("ls " + name)


class Base(PlainView):
    # handler: http
    def dispatch_request(self, number):
        return self.show(number)


class Numbers(Base):
    def show(self, number):
        # ok: command-injection
        os.system(f"echo {number}")
        # ruleid: command-injection
        os.system("echo " + request.args["q"])
        return "done"


class Unused(MethodView):
    def get(self):
        # ok: command-injection
        os.system("echo " + request.args["q"])


app.add_url_rule("/files/<name>", view_func=Files.as_view("files"))
app.add_url_rule("/a/rather/long/route/with/many/parts/in/it/<int:number>", view_func=Numbers.as_view("numbers"))


@app.get("/another/rather/long/route/with/many/parts/<int:number>/and/more/<path:rest>")
# handler: http
def long(number, rest):
    # ok: command-injection
    os.system(f"echo {number}")
    # ruleid: command-injection
    os.system(f"echo {rest}")
    return "done"


class Tool(Resource):
    # handler: http
    def get(self, name):
        # ruleid: command-injection
        os.system("tool " + name)
        return {}

    # handler: http
    def put(self, name):
        # ok: command-injection
        os.system("tool")
        return {}


Api(app).add_resource(Tool, "/tools/<name>")
