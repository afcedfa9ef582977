import json
import os
from enum import Enum
from typing import Annotated, List, Literal, Optional, Union

from fastapi import FastAPI, Request
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter, constr, field_validator, model_validator
from pydantic.dataclasses import dataclass
from sqlmodel import Field as Column, SQLModel

app = FastAPI()
Word = Annotated[str, StringConstraints(pattern=r"^[a-z]+$")]


class Mode(str, Enum):
    FAST = "fast"
    SLOW = "slow"


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid")

    count: int
    label: str


class Job(BaseModel):
    name: str
    word: Word
    other: constr(pattern=r"^[0-9a-f]+$")
    mode: Mode
    kind: Literal["a", "b"] = "a"
    checked: str
    stripped: str = ""
    parts: List[Part] = Field(default_factory=list)
    note: Optional[str] = None
    size: Optional[Union[int, float]] = None

    @field_validator("checked")
    @classmethod
    def only_letters(cls, value: str) -> str:
        if not value.isalnum():
            raise ValueError("letters only")
        return value

    @field_validator("stripped")
    @classmethod
    def strip(cls, value):
        return value.strip()


class Pair(BaseModel):
    first: str
    second: str

    @model_validator(mode="after")
    def check(self):
        if not self.first.isalnum():
            raise ValueError("no")
        return self


@dataclass
class Point:
    x: int
    name: str


def run(job: Job):
    # ruleid: command-injection
    os.system("echo " + job.name)
    # ok: command-injection
    os.system(f"echo {job.word} {job.other} {job.mode.value} {job.kind} {job.size}")
    # ok: command-injection
    os.system("echo " + job.checked)
    # ruleid: command-injection
    os.system("echo " + job.stripped)
    for part in job.parts:
        # ok: command-injection
        os.system(f"echo {part.count}")
        # ruleid: command-injection
        os.system("echo " + part.label)
    # ruleid: command-injection
    os.system("echo " + (job.note or ""))


@app.post("/job")
# handler: http
def job(job: Job):
    run(job)


@app.post("/pair")
# handler: http
def pair(pair: Pair):
    # ok: command-injection
    os.system("echo " + pair.first)
    # ruleid: command-injection
    os.system("echo " + pair.second)


@app.post("/raw")
# handler: http
async def raw(request: Request):
    data = json.loads(await request.body())
    part = Part.model_validate(data)
    # ok: command-injection
    os.system(f"echo {part.count}")
    # ruleid: command-injection
    os.system("echo " + part.label)
    made = Part(**data)
    # ok: command-injection
    os.system(f"echo {made.count}")
    # ruleid: command-injection
    os.system("echo " + made.model_dump()["label"])
    # ok: command-injection
    os.system(f"echo {made.model_dump()['count']}")
    named = Part(count=data["count"], label="fixed")
    # ok: command-injection
    os.system(f"echo {named.count} {named.label}")
    changed = part.model_copy(update={"label": data["label"]})
    # ruleid: command-injection
    os.system("echo " + changed.label)


@app.post("/text")
# handler: http
async def text(request: Request):
    part = Part.model_validate_json(await request.body())
    # ok: command-injection
    os.system(f"echo {part.count}")
    # ruleid: command-injection
    os.system("echo " + part.label)
    other = TypeAdapter(Optional[Part]).validate_json(await request.body())
    # ok: command-injection
    os.system(f"echo {other.count}")
    # ruleid: command-injection
    os.system("echo " + other.label)


@app.post("/point")
# handler: http
async def point(request: Request):
    data = await request.json()
    one = Point(**data)
    # ok: command-injection
    os.system(f"echo {one.x}")
    # ruleid: command-injection
    os.system("echo " + one.name)


@app.post("/loose")
# handler: http
async def loose(request: Request):
    part = Part.model_construct(**await request.json())
    # ruleid: command-injection
    os.system(f"echo {part.count}")


class Draft(SQLModel):
    size: int
    title: str


class Stored(SQLModel, table=True):
    id: int = Column(primary_key=True)
    size: int


@app.post("/draft")
# handler: http
async def draft(draft: Draft):
    # ok: command-injection
    os.system(f"echo {draft.size}")
    # ruleid: command-injection
    os.system("echo " + draft.title)


@app.post("/stored")
# handler: http
async def stored(request: Request):
    row = Stored(**await request.json())
    # ruleid: command-injection
    os.system(f"echo {row.size}")
