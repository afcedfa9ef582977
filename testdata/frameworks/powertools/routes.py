import os

from aws_lambda_powertools.event_handler.router import Router

router = Router()


@router.post("/tools/<name>")
# handler: api-gateway-rest
def tool(name):
    # ruleid: command-injection
    os.system("echo " + name)
    return {}


@router.get("/tools")
# handler: api-gateway-rest
def tools():
    # ok: command-injection
    os.system("ls /opt/tools")
    return {}
