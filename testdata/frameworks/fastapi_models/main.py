import os
from enum import Enum
from typing import Annotated, Optional as Maybe
from uuid import UUID as Identifier

from fastapi import Depends as Given, FastAPI, Query
from pydantic import BaseModel, Field

app = FastAPI()
Whole = int


class Color(str, Enum):
    RED = "red"
    BLUE = "blue"


class Size(BaseModel):
    width: int
    unit: str


class Item(BaseModel):
    name: str
    count: int = 1
    color: Color
    key: Maybe[Identifier] = None
    code: str = Field(pattern=r"^[a-z0-9]+$")
    size: Size
    parts: list[Size]


class Longer(Item):
    note: str = ""


def settings():
    return {"folder": "/srv"}


@app.post("/name")
# handler: http
async def name(item: Item):
    # ruleid: command-injection
    os.system("echo " + item.name)
    # ruleid: command-injection
    os.system("echo " + item.size.unit)
    # ruleid: command-injection
    os.system("echo " + item.parts[0].unit)
    # ruleid: command-injection
    os.system("echo " + item.model_dump()["name"])


@app.post("/safe")
# handler: http
async def safe(item: Item):
    # ok: command-injection
    os.system(f"echo {item.count} {item.color.value} {item.key} {item.size.width} {item.parts[0].width}")
    # ok: command-injection
    os.system("echo " + item.code)


@app.post("/longer")
# handler: http
async def longer(item: Longer):
    # ruleid: command-injection
    os.system("echo " + item.note)
    # ok: command-injection
    os.system(f"echo {item.count}")


@app.get("/typed/{number}")
# handler: http
async def typed(number: Whole, key: Identifier, least: Maybe[int], folder: Annotated[dict, Given(settings)]):
    # ok: command-injection
    os.system(f"echo {number} {key} {least} {folder['folder']}")


@app.get("/words")
# handler: http
async def words(word: Annotated[str, Query(pattern="^[a-z]+$")], other: str = Query("a", pattern="^[a-z]+$"), last: str = Query("a")):
    # ok: command-injection
    os.system("echo " + word + other)
    # ruleid: command-injection
    os.system("echo " + last)
