import os

import falcon
import falcon.asgi


class Files:
    def __init__(self, folder):
        self.folder = folder

    # handler: http
    def on_get(self, req, resp, name):
        # ok: command-injection
        os.system("ls " + self.folder)
        # ruleid: command-injection
        os.system("ls " + name)

    # handler: http
    def on_post(self, req, resp, name):
        # ok: command-injection
        os.system("ls " + req.method)
        # ruleid: command-injection
        os.system("ls " + req.get_param("name"))

    def helper(self, name):
        # ok: command-injection
        os.system("ls " + name)


class Jobs:
    # handler: http
    async def on_put(self, req, resp):
        body = await req.get_media()
        # ruleid: command-injection
        os.system("ls " + body["name"])


class Unused:
    def on_get(self, req, resp):
        # ok: command-injection
        os.system("ls " + req.get_param("name"))


app = falcon.App()
app.add_route("/files/{name}", Files("/srv/files"))
asgi = falcon.asgi.App()
asgi.add_route("/jobs", Jobs())
