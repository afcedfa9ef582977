import os

from aiohttp import web

routes = web.RouteTableDef()


@routes.get("/run/{name}")
# handler: http
async def run(request):
    # ruleid: command-injection
    os.system("echo " + request.match_info["name"])
    return web.Response()


# handler: http
async def query(request):
    # ruleid: command-injection
    os.system("echo " + request.query["q"])
    return web.Response()


# handler: http
async def health(request):
    # ok: command-injection
    os.system("echo " + request.method)
    return web.Response()


app = web.Application()
app.add_routes(routes)
app.add_routes([web.get("/query", query), web.post("/health", health)])
