import os

from aws_lambda_powertools.event_handler import (
    ALBResolver,
    AppSyncEventsResolver,
    AppSyncResolver,
    BedrockAgentFunctionResolver,
    VPCLatticeV2Resolver,
)

balancer = ALBResolver()
lattice = VPCLatticeV2Resolver()
graph = AppSyncResolver()
events = AppSyncEventsResolver()
agent = BedrockAgentFunctionResolver()


@balancer.get("/run/<name>")
# handler: api-gateway-rest
def run(name):
    # ruleid: command-injection
    os.system("echo " + name)


@balancer.get("/run")
# handler: api-gateway-rest
def run_twin():
    # ok: command-injection
    os.system("echo " + os.environ["AWS_REGION"])


@lattice.post("/run/<name>")
# handler: vpc-lattice
def inside(name):
    # ruleid: command-injection
    os.system("echo " + name)


@graph.resolver(type_name="Query", field_name="tool")
# handler: appsync
def tool(name: str, size: int):
    # ruleid: command-injection
    os.system("echo " + name)
    # ok: command-injection
    os.system("echo " + str(size * 2))


@events.on_publish("/default/*")
# handler: appsync
def published(payload):
    # ruleid: command-injection
    os.system("echo " + payload["name"])


@agent.tool(name="report")
# handler: bedrock
def report(title: str):
    # ruleid: command-injection
    os.system("echo " + title)
