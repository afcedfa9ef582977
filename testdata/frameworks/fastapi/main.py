import os
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Depends, FastAPI, Request

app = FastAPI()
router = APIRouter(prefix="/tools")


def settings():
    return {"folder": "/srv/files"}


@router.get("/run/{name}")
# handler: http
async def run(name: str):
    # ruleid: command-injection
    os.system("echo " + name)


@router.get("/typed/{number}")
# handler: http
async def typed(number: int, key: UUID, mode: Literal["a", "b"], most: Annotated[int, "at most"] = 3, least: int | None = None):
    # ok: command-injection
    os.system(f"echo {number} {key} {mode} {most} {least}")


@app.post("/body")
# handler: http
async def body(request: Request):
    data = await request.json()
    # ruleid: command-injection
    os.system("echo " + data["name"])


@app.post("/injected")
# handler: http
async def injected(options=Depends(settings)):
    # ok: command-injection
    os.system("ls " + options["folder"])


app.include_router(router)
