import os

import falcon


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

    # handler: http
    def on_put(self, req, resp, name):
        # ruleid: command-injection
        os.system("ls " + req.media["name"])

    def on_get_unused(self, req, resp, name):
        # ok: command-injection
        os.system("ls " + name)

    def helper(self, name):
        # ok: command-injection
        os.system("ls " + name)


class Unused:
    def on_get(self, req, resp):
        # ok: command-injection
        os.system("ls " + req.get_param("name"))


app = falcon.App()
app.add_route("/files/{name}", Files("/srv/files"))
