import os

from sanic import Blueprint, Sanic
from sanic.response import text

app = Sanic("tools")
more = Blueprint("more", url_prefix="/more")


@app.get("/run/<name>")
# handler: http
async def run(request, name):
    # ruleid: command-injection
    os.system("echo " + name)
    return text("done")


@app.post("/query")
# handler: http
async def query(request):
    # ruleid: command-injection
    os.system("echo " + request.form.get("q"))
    return text("done")


@more.middleware("request")
# handler: http
async def only_words(request):
    if not request.args.get("word", "a").isalnum():
        return text("no", status=400)


@more.middleware("response")
# handler: http
async def logged(request, response):
    # ruleid: command-injection
    os.system("logger " + request.headers.get("x-name", ""))
    if not request.args.get("late", "a").isalnum():
        return text("no", status=400)


@more.get("/word")
# handler: http
async def word(request):
    # ok: command-injection
    os.system("echo " + request.args.get("word", "a"))
    # ruleid: command-injection
    os.system("echo " + request.args.get("late", "a"))
    return text("done")


@more.route("/item/<number:int>")
# handler: http
async def item(request, number):
    # ok: command-injection
    os.system(f"echo {number}")
    return text("done")


@more.get("/health")
# handler: http
async def health(request):
    # ok: command-injection
    os.system("echo " + request.method)
    return text("done")


app.blueprint(more)
