import os

from starlette.applications import Starlette
from starlette.endpoints import HTTPEndpoint
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, Route


class Run(HTTPEndpoint):
    # handler: http
    async def get(self, request):
        # ruleid: command-injection
        os.system("echo " + request.path_params["name"])
        return PlainTextResponse("done")

    # handler: http
    async def post(self, request):
        # ok: command-injection
        os.system("echo " + request.method)
        return PlainTextResponse("done")


class Words(HTTPEndpoint):
    # handler: http
    def get(self, request):
        word = request.query_params["word"]
        # ok: command-injection
        os.system("echo " + word if word.isalnum() else "echo")
        return PlainTextResponse("done")


app = Starlette(routes=[Route("/run/{name}", Run), Mount("/words", routes=[Route("/", Words)])])
