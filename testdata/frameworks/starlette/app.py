import os

from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, Route


# handler: http
async def run(request):
    # ruleid: command-injection
    os.system("echo " + request.path_params["name"])
    return PlainTextResponse("done")


# handler: http
async def query(request):
    form = await request.form()
    # ruleid: command-injection
    os.system("echo " + form["q"])
    return PlainTextResponse("done")


# handler: http
async def health(request):
    # ok: command-injection
    os.system("echo " + request.method)
    return PlainTextResponse("done")


async def unused(request):
    # ok: command-injection
    os.system("echo " + request.query_params["q"])


routes = [Route("/run/{name}", run), Mount("/more", routes=[Route("/query", endpoint=query, methods=["POST"])])]
app = Starlette(routes=routes + [Route("/health", health)])
