import os

from sanic import Sanic, text
from sanic.views import HTTPMethodView

app = Sanic("views")


class Run(HTTPMethodView):
    # handler: http
    async def get(self, request, name):
        # ruleid: command-injection
        os.system("echo " + name)
        return text("done")

    # handler: http
    def post(self, request, name):
        # ok: command-injection
        os.system("echo " + request.method)
        return text("done")


class Items(HTTPMethodView):
    # handler: http
    def get(self, request, number):
        # ok: command-injection
        os.system(f"echo {number}")
        # ruleid: command-injection
        os.system("echo " + request.args.get("q"))
        return text("done")


@app.on_request
# handler: http
async def only_words(request):
    if not request.args.get("word", "").isalnum():
        return text("no", status=400)


@app.get("/word")
# handler: http
async def word(request):
    # ok: command-injection
    os.system("echo " + request.args.get("word", ""))
    # ruleid: command-injection
    os.system("echo " + request.args.get("other", ""))
    return text("done")


app.add_route(Run.as_view(), "/run/<name>")
app.add_route(Items.as_view(), "/items/<number:int>")
