import os

from aws_lambda_powertools.event_handler import APIGatewayRestResolver

import routes

app = APIGatewayRestResolver()
app.include_router(routes.router)


@app.get("/run/<name>")
# handler: api-gateway-rest
def run(name: str):
    # ruleid: command-injection
    os.system("echo " + name)
    return {}


@app.get("/item/<number>")
# handler: api-gateway-rest
def item(number: int):
    # Nothing makes a number of it without validation.
    # ruleid: command-injection
    os.system(f"echo {number}")
    return {}


@app.get("/number/<number>")
# handler: api-gateway-rest
def number(number: str):
    # ok: command-injection
    os.system(f"echo {int(number)}")
    return {}


# handler: unknown
def lambda_handler(event, context):
    return app.resolve(event, context)
