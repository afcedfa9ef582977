import os
from typing import Annotated

from fastapi import APIRouter, BackgroundTasks, Depends, FastAPI, HTTPException, Request, Security, WebSocket

app = FastAPI()


@app.middleware("http")
# handler: http
async def logged(request: Request, call_next):
    # ruleid: command-injection
    os.system("logger " + request.headers["x-name"])
    # ok: command-injection
    os.system("logger " + request.method)
    return await call_next(request)


def folder(name: str):
    # ruleid: command-injection
    os.system("audit " + name)
    return "/srv/" + name


def only_words(word: str):
    if not word.isalnum():
        raise HTTPException(400)
    return word


def counted(most: int = 3):
    return {"most": most}


class Page:
    def __init__(self, title: str, size: int = 10):
        self.title = title
        self.size = size


async def nested(base: Annotated[str, Depends(folder)], word: str = Depends(only_words)):
    return {"base": base, "word": word}


def session():
    made = {"folder": "/srv"}
    try:
        yield made
    finally:
        made.clear()


@app.get("/given")
# handler: http
async def given(path: str = Depends(folder)):
    # ruleid: command-injection
    os.system("ls " + path)


@app.get("/checked")
# handler: http
async def checked(word: Annotated[str, Depends(only_words)], most=Security(counted)):
    # ok: command-injection
    os.system("echo " + word + str(most["most"]))


@app.get("/page")
# handler: http
def page(one: Page = Depends(Page), other: Page = Depends()):
    # ruleid: command-injection
    os.system("echo " + one.title)
    # ok: command-injection
    os.system(f"echo {one.size}")
    # ruleid: command-injection
    os.system("echo " + other.title)
    # ok: command-injection
    os.system(f"echo {other.size}")


@app.get("/deep")
# handler: http
def deep(both: Annotated[dict, Depends(nested)], made: Annotated[dict, Depends(session)]):
    # ruleid: command-injection
    os.system("ls " + both["base"])
    # ok: command-injection
    os.system("ls " + both["word"] + made["folder"])


@app.get("/guarded", dependencies=[Depends(only_words)])
# handler: http
def guarded(word: str, other: str):
    # ok: command-injection
    os.system("echo " + word)
    # ruleid: command-injection
    os.system("echo " + other)


router = APIRouter(prefix="/words/{word}", dependencies=[Depends(only_words)])


@router.get("/run")
# handler: http
def routed(word: str):
    # ok: command-injection
    os.system("echo " + word)


def convert(name: str):
    # ruleid: command-injection
    os.system("convert " + name)


def tidy(name: str):
    # ok: command-injection
    os.system("tidy " + name)


@app.post("/later")
# handler: http
def later(name: str, tasks: BackgroundTasks):
    tasks.add_task(convert, name)
    tasks.add_task(tidy, name="all")


@app.websocket("/live")
# handler: http
async def live(socket: WebSocket):
    await socket.accept()
    text = await socket.receive_text()
    # ruleid: command-injection
    os.system("echo " + text)
    # ok: command-injection
    os.system("uptime")
    await socket.close()


app.include_router(router)
