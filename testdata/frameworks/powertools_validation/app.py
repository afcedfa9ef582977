import os
from typing import Annotated

from aws_lambda_powertools.event_handler import APIGatewayRestResolver
from aws_lambda_powertools.event_handler.openapi.params import Query
from pydantic import BaseModel

import routes

app = APIGatewayRestResolver(enable_validation=True)
plain = APIGatewayRestResolver()


class Job(BaseModel):
    count: int
    name: str


@app.get("/jobs/<number>")
# handler: api-gateway-rest
def show(number: int, word: Annotated[str, Query(pattern="^[a-z]+$")], other: str = "a"):
    # ok: command-injection
    os.system(f"show {number} {word}")
    # ruleid: command-injection
    os.system("show " + other)
    return {}


@app.post("/jobs")
# handler: api-gateway-rest
def create(job: Job):
    # ok: command-injection
    os.system(f"create {job.count}")
    # ruleid: command-injection
    os.system("create " + job.name)
    return {}


@plain.get("/jobs/<number>")
# handler: api-gateway-rest
def unchecked(number: int):
    # ruleid: command-injection
    os.system(f"show {number}")
    return {}


app.include_router(routes.router)


# handler: unknown
def lambda_handler(event, context):
    return app.resolve(event, context)


def plain_handler(event, context):
    return plain.resolve(event, context)
