import os

from aiohttp import web

routes = web.RouteTableDef()


@routes.view("/run/{name}")
class Run(web.View):
    # handler: http
    async def get(self):
        # ruleid: command-injection
        os.system("echo " + self.request.match_info["name"])
        return web.Response()

    # handler: http
    async def post(self):
        data = await self.request.json()
        # ruleid: command-injection
        os.system("echo " + data["q"])
        return web.Response()


class Checked(web.View):
    # handler: http
    async def get(self):
        name = self.request.query["name"]
        if not name.isalnum():
            raise web.HTTPBadRequest()
        # ok: command-injection
        os.system("echo " + name)
        return web.Response()

    async def other(self):
        # ok: command-injection
        os.system("echo " + self.request.query["name"])


app = web.Application()
app.add_routes(routes)
app.router.add_view("/checked", Checked)
