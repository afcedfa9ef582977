import os

import cherrypy


class Files:
    folder = "/srv/files"

    @cherrypy.expose
    # handler: http
    def list(self, name="all", *path, **query):
        # ok: command-injection
        os.system("ls " + self.folder)
        # ruleid: command-injection
        os.system("ls " + name)
        # ruleid: command-injection
        os.system("ls " + path[0])
        # ruleid: command-injection
        os.system("ls " + query["kind"])
        return "done"

    @cherrypy.expose(["headers"])
    # handler: http
    def of_headers(self):
        # ok: command-injection
        os.system("ls " + cherrypy.request.method)
        # ruleid: command-injection
        os.system("ls " + cherrypy.request.headers["x-name"])
        return "done"

    def hidden(self, name):
        # ok: command-injection
        os.system("ls " + name)


cherrypy.config.update({"environment": "embedded"})
app = cherrypy.tree.mount(Files())
