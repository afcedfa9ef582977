import os

from aws_lambda_powertools.event_handler.router import Router

router = Router()


@router.get("/parts/<number>/<name>")
# handler: api-gateway-rest
def part(number: int, name: str):
    # ok: command-injection
    os.system(f"part {number}")
    # ruleid: command-injection
    os.system("part " + name)
    return {}
