import os

from litestar import Controller, Litestar, get, post


@get("/files/{name:str}")
# handler: http
async def files(name: str) -> str:
    # ruleid: command-injection
    os.system("ls " + name)
    return "done"


@get("/count/{number:int}")
# handler: http
async def count(number: int) -> str:
    # ok: command-injection
    os.system(f"ls {number}")
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


app = Litestar([files, count, Jobs])
