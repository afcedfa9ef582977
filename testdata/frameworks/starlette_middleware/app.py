import os

from starlette.applications import Starlette
from starlette.endpoints import WebSocketEndpoint
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import PlainTextResponse
from starlette.routing import Route, WebSocketRoute


class Logged(BaseHTTPMiddleware):
    # handler: http
    async def dispatch(self, request, call_next):
        # ruleid: command-injection
        os.system("logger " + request.headers.get("x-name", ""))
        # ok: command-injection
        os.system("logger " + request.method)
        return await call_next(request)


class Unused(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        # ok: command-injection
        os.system("logger " + request.headers.get("x-name", ""))


class Live(WebSocketEndpoint):
    encoding = "text"

    # handler: http
    async def on_receive(self, websocket, data):
        # ruleid: command-injection
        os.system("echo " + data)
        if data.isalnum():
            # ok: command-injection
            os.system("echo " + data)
        await websocket.close()


# handler: http
async def spoken(websocket):
    await websocket.accept()
    text = await websocket.receive_text()
    # ruleid: command-injection
    os.system("echo " + text)
    await websocket.close()


# handler: http
async def health(request):
    # ok: command-injection
    os.system("uptime")
    return PlainTextResponse("done")


app = Starlette(
    routes=[Route("/health", health), WebSocketRoute("/live", Live), WebSocketRoute("/spoken", spoken)],
    middleware=[Middleware(Logged)],
)
