import os

import cherrypy


class Files:
    folder = "/srv/files"

    @cherrypy.expose
    # handler: http
    def list(self, name="all"):
        # ok: command-injection
        os.system("ls " + self.folder)
        # ruleid: command-injection
        os.system("ls " + name)
        return "done"

    def hidden(self, name):
        # ok: command-injection
        os.system("ls " + name)


cherrypy.quickstart(Files())
