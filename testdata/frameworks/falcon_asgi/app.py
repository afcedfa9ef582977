import os

import falcon.asgi


class Jobs:
    # handler: http
    async def on_put(self, req, resp):
        body = await req.get_media()
        # ruleid: command-injection
        os.system("ls " + body["name"])
        # ok: command-injection
        os.system("ls " + req.method)

    # handler: http
    async def on_patch(self, req, resp):
        body = await req.media
        # ruleid: command-injection
        os.system("ls " + body["name"])


app = falcon.asgi.App()
app.add_route("/jobs", Jobs())
