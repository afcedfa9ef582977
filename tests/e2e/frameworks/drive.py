"""Runs a project of testdata/frameworks in its real framework: `drive.py PROJECT SCRATCH`.

The project's `attack.json` has the requests. Each is sent with an attack, whose only harm is a canary file, and with a
harmless text. What the marks in the project say must be true: the attack works where `ruleid` stands, and nowhere else.
"""

import asyncio
import http.client
import importlib
import json
import os
import re
import socket
import subprocess
import sys
import threading
from pathlib import Path
from urllib.parse import quote, urlencode

# A shell reads it, and it can stand in a path as it is.
ATTACK = "x|touch$IFS$9canary"
SECONDS = 60

project, scratch = (Path(argument).resolve() for argument in sys.argv[1:])
described = json.loads((project / "attack.json").read_text())
seen = []  # (place, whether the attack was sent, whether it worked)
attacking = False


def recorded(command):
    """`os.system`, that remembers where it was called."""
    caller = sys._getframe(1)
    place = f"{Path(caller.f_code.co_filename).relative_to(project)}:{caller.f_lineno}"
    status = subprocess.run(
        ["sh", "-c", command], timeout=SECONDS, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=scratch
    ).returncode
    canary = scratch / "canary"
    seen.append((place, attacking, canary.exists()))
    canary.unlink(missing_ok=True)
    return status


def filled(part, text):
    """A part of a request with the text in its place."""
    if isinstance(part, dict):
        return {key: filled(value, text) for key, value in part.items()}
    if isinstance(part, list):
        return [filled(value, text) for value in part]
    return part.replace("<ATTACK>", text) if isinstance(part, str) else part


def target(request, text):
    """The path with its query; what stands in a path is encoded."""
    path = request["path"].replace("<ATTACK>", quote(text, safe=""))
    return path + ("?" + urlencode(filled(request["query"], text)) if "query" in request else "")


def as_it_is(request, text):
    """The request with the text in its path, for what does not decode that."""
    return {**request, "path": request["path"].replace("<ATTACK>", text)}


def body(request, text):
    """The body and its type."""
    if "json" in request:
        return json.dumps(filled(request["json"], text)), "application/json"
    if "form" in request:
        return urlencode(filled(request["form"], text)), "application/x-www-form-urlencoded"
    return filled(request.get("text"), text), "text/plain"


def wsgi(application):
    from werkzeug.test import Client

    def send(request, text):
        data, kind = body(request, text)
        headers = filled(request.get("headers", {}), text)
        client = Client(application(request.get("application")))
        client.open(target(request, text), method=request["method"], data=data, content_type=kind, headers=headers)

    return send


def asgi(application):
    from starlette.testclient import TestClient

    client = TestClient(application(), raise_server_exceptions=False)

    def send(request, text):
        if "socket" in request:
            with client.websocket_connect(target(request, text)) as socket:
                socket.send_text(filled(request["socket"], text))
                socket.receive()
            return
        data, kind = body(request, text)
        headers = {"content-type": kind, **filled(request.get("headers", {}), text)}
        client.request(request["method"], target(request, text), content=data, headers=headers)

    return send


def over_http(port, request, text):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=SECONDS)
    data, kind = body(request, text)
    headers = {"content-type": kind, **filled(request.get("headers", {}), text)}
    connection.request(request["method"], target(request, text), data, headers)
    connection.getresponse().read()


def in_loop(start):
    """A server in an event loop of its own."""
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, daemon=True).start()
    listening = socket.create_server(("127.0.0.1", 0))
    asyncio.run_coroutine_threadsafe(start(listening), loop).result(SECONDS)
    return lambda request, text: over_http(listening.getsockname()[1], request, text)


def tornado(application):
    from tornado.httpserver import HTTPServer

    async def start(listening):
        listening.setblocking(False)
        HTTPServer(application()).add_socket(listening)

    return in_loop(start)


def aiohttp(application):
    from aiohttp import web

    async def start(listening):
        runner = web.AppRunner(application())
        await runner.setup()
        await web.SockSite(runner, listening).start()

    return in_loop(start)


def sanic(application):
    async def start(listening):
        server = await application().create_server(sock=listening, return_asyncio_server=True)
        await server.startup()
        await server.start_serving()

    send = in_loop(start)
    return lambda request, text: send(as_it_is(request, text), text)


def functions_framework(_):
    import functions_framework

    def send(request, text):
        app = functions_framework.create_app(request["function"], project / "main.py")
        wsgi(lambda _: app)(request, text)

    return send


def chalice(application):
    from chalice.test import Client

    def send(request, text):
        with Client(application()) as client:
            if "function" in request:
                client.lambda_.invoke(request["function"], filled(request["event"], text))
                return
            data, kind = body(request, text)
            path = target(as_it_is(request, text), text)
            client.http.request(request["method"], path, headers={"content-type": kind} if data else {}, body=data or b"")

    return send


def lambda_proxy(application):
    """What API Gateway sends to a function."""

    def send(request, text):
        path = request["path"].replace("<ATTACK>", text)
        event = {"httpMethod": request["method"], "path": path, "headers": {}, "body": body(request, text)[0]}
        event |= {"queryStringParameters": filled(request.get("query"), text), "requestContext": {"path": path}}
        application(request.get("application"))(event, None)

    return send


def mcp(application):
    """A client in the process of a server of tools, of the library that the server is of."""

    def send(request, text):
        server = application(request.get("application"))
        client = importlib.import_module(type(server).__module__.split(".")[0]).Client(server)
        given = [filled(request[key], text) for key in ("function", "event") if key in request]

        async def call():
            async with client:
                await getattr(client, request.get("method", "call_tool"))(*given)

        asyncio.run(call())

    return send


def server(_):
    """A server that the program starts by itself."""
    import socketserver

    servers = []
    socketserver.BaseServer.serve_forever = lambda self, *_: servers.append(self)
    socketserver.TCPServer.server_bind = lambda self: bind(self.socket, self)

    def bind(socket, one):
        socket.bind(("127.0.0.1", 0))
        one.server_address = socket.getsockname()
        one.server_name, one.server_port = one.server_address

    main = (project / described["loads"]).read_text()
    code = compile(main, str(project / described["loads"]), "exec")
    exec(code, {"__name__": "__main__"})

    def send(request, text):
        one = servers[request.get("server", 0)]
        thread = threading.Thread(target=one.handle_request)
        thread.start()
        over_http(one.server_port, request, text)
        thread.join()

    return send


def marks():
    """The places on which the marks say something: whether an attack works there."""
    places = {}
    for path in sorted(project.rglob("*.py")):
        for at, line in enumerate(path.read_text().splitlines()):
            if found := re.match(r"\s*# (ruleid|ok): command-injection$", line):
                places[f"{path.relative_to(project)}:{at + 2}"] = found[1] == "ruleid"
    return places


def problems(places):
    for place, vulnerable in places.items():
        if vulnerable and not any(at == place and sent and worked for at, sent, worked in seen):
            yield f"{place}: no attack worked"
        if not vulnerable and any(at == place and worked for at, _, worked in seen):
            yield f"{place}: an attack worked on what is marked as safe"
    for place in sorted({at for at, sent, worked in seen if worked and not sent}):
        yield f"{place}: the canary is there without an attack"
    missed = [place for place in places if all(at != place for at, _, _ in seen)]
    if len(missed) != described.get("unreached", 0):
        yield f"not reached: {', '.join(missed)}"


def main():
    global attacking
    os.chdir(scratch)
    os.system = recorded
    sys.path.insert(0, str(project))
    sys.dont_write_bytecode = True
    clients = [wsgi, asgi, tornado, aiohttp, sanic, functions_framework, chalice, lambda_proxy, mcp, server]
    serve = {client.__name__: client for client in clients}[described["serves"]]

    def application(name=None):
        value = getattr(importlib.import_module(described["loads"]), name or described.get("application", "app"))
        return value() if described.get("factory") else value

    send = serve(application)
    for request in described["requests"]:
        for attacking, text in [(True, ATTACK), (False, request.get("benign", "word"))]:
            try:
                send(request, text)
            except Exception as error:  # A refusal is an answer, too.
                if not attacking:
                    raise SystemExit(f"{project.name}: {request}: {error!r}")
    places = marks()
    found = [f"{project.name}: {problem}" for problem in problems(places)]
    print("\n".join(found) or f"{project.name}: {len(places)} marks are true")
    # Threads of servers may still wait.
    sys.stdout.flush()
    os._exit(bool(found))


main()
