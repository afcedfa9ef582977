import os

from aiohttp import web


@web.middleware
# handler: http
async def only_words(request, handler):
    # ruleid: command-injection
    os.system("logger " + request.headers.get("X-Name", ""))
    if not request.query.get("word", "").isalnum():
        raise web.HTTPBadRequest()
    return await handler(request)


# handler: http
async def run(request):
    # ok: command-injection
    os.system("echo " + request.query.get("word", ""))
    # ruleid: command-injection
    os.system("echo " + request.query.get("other", ""))
    return web.Response()


# handler: http
async def inside(request):
    # ok: command-injection
    os.system("echo " + request.query.get("word", ""))
    # ruleid: command-injection
    os.system("echo " + request.query.get("other", ""))
    return web.Response()


app = web.Application(middlewares=[only_words])
app.router.add_get("/run", run)
inner = web.Application()
inner.router.add_get("/inside", inside)
app.add_subapp("/inner/", inner)
