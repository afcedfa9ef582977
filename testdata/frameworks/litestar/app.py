import os

from litestar import Controller, Litestar, Request, get, post, put


@get("/files/{name:str}")
# handler: http
async def files(name: str) -> str:
    # ruleid: command-injection
    os.system("ls " + name)
    return "done"


@get("/count/{number:int}")
# handler: http
async def count(number: int, kind: str) -> str:
    # ok: command-injection
    os.system(f"ls {number}")
    # ruleid: command-injection
    os.system("ls " + kind)
    return "done"


@put("/headers")
# handler: http
async def headers(request: Request) -> str:
    # ruleid: command-injection
    os.system("ls " + request.headers["x-name"])
    return "done"


class Jobs(Controller):
    path = "/jobs"
    folder = "/srv/jobs"

    @post("/")
    # handler: http
    async def start(self, data: dict[str, str]) -> str:
        # ok: command-injection
        os.system("ls " + self.folder)
        # ruleid: command-injection
        os.system("ls " + data["name"])
        return "done"

    def helper(self, name: str) -> None:
        # ok: command-injection
        os.system("ls " + name)


app = Litestar([files, count, headers, Jobs], logging_config=None)
