import json
import os

from tornado import web
from tornado.ioloop import IOLoop


class Run(web.RequestHandler):
    # handler: http
    def get(self, name):
        # ruleid: command-injection
        os.system("echo " + name)

    # handler: http
    def post(self, name):
        # ruleid: command-injection
        os.system("echo " + self.get_argument("q"))
        # ok: command-injection
        os.system("echo " + self.request.method)

    # handler: http
    async def put(self, name):
        # ruleid: command-injection
        os.system("echo " + json.loads(self.request.body)["q"])


class Checked(web.RequestHandler):
    def initialize(self, folder):
        self.folder = folder

    def prepare(self):
        if not self.get_query_argument("name").isalnum():
            raise web.HTTPError(400)

    # handler: http
    def get(self):
        # ok: command-injection
        os.system("ls " + self.folder + self.get_query_argument("name"))

    # handler: http
    def post(self):
        # ruleid: command-injection
        os.system("ls " + self.get_body_argument("name"))


class Unused(web.RequestHandler):
    def get(self):
        # ok: command-injection
        os.system("echo " + self.get_argument("q"))


def make_app():
    return web.Application([
        (r"/run/(.*)", Run),
        web.url(r"/checked", Checked, {"folder": "/srv/"}),
    ])


if __name__ == "__main__":
    make_app().listen(8080)
    IOLoop.current().start()
