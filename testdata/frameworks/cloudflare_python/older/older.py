from js import Response


# handler: http
async def on_fetch(request, env):
    # ruleid: code-injection
    eval(await request.text())
    # ok: code-injection
    eval(env.CODE)
    return Response.new("done")
