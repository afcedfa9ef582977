import os

from quart import Blueprint, Quart, request

app = Quart(__name__)
part = Blueprint("part", __name__)


@app.get("/files/<name>")
# handler: http
async def files(name):
    # ruleid: command-injection
    os.system("ls " + name)
    return "done"


@part.post("/jobs/<int:number>")
# handler: http
async def jobs(number):
    # ok: command-injection
    os.system(f"ls {number} {request.method}")
    data = await request.get_json()
    # ruleid: command-injection
    os.system("ls " + data["name"])
    return "done"


@part.post("/forms")
# handler: http
async def forms():
    form = await request.form
    # ruleid: command-injection
    os.system("ls " + form["name"])
    # ok: command-injection
    os.system("ls " + request.args["kind"])
    return "done"


@part.before_request
# handler: http
async def known_kind():
    if request.args.get("kind", "pdf") not in ("pdf", "png"):
        return "no such kind", 400


app.register_blueprint(part)
