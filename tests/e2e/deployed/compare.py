"""The functions of synthesized templates against the handlers that fnguard lists: file, name, triggers, credentials."""

import collections
import json
import pathlib
import sys

COPY, PROJECT = pathlib.Path(sys.argv[1]), sys.argv[2]
SERVICES = {"s3": "s3", "sns": "sns", "sqs": "sqs"}


def name_of(node):
    """The resource to which a node refers, its own one first."""
    if isinstance(node, dict):
        if "Fn::GetAtt" in node:
            return node["Fn::GetAtt"][0]
        return node.get("Ref") or next(filter(None, map(name_of, node.values())), None)
    if isinstance(node, list):
        names = list(filter(None, map(name_of, node)))
        return names[-1] if names else None
    return None


def callers(resources):
    """By function: triggers, and whether a client needs no credentials."""
    found = collections.defaultdict(lambda: (set(), set()))

    def add(function, trigger, is_open=False):
        found[function][0].add(trigger)
        found[function][1].add(is_open)

    scheduled = {target for rule in resources.values() if rule["Type"] == "AWS::Events::Rule"
                 for target in map(name_of, [t["Arn"] for t in rule["Properties"]["Targets"]])}
    for resource in resources.values():
        properties = resource.get("Properties", {})
        match resource["Type"]:
            case "AWS::Lambda::Permission":
                service = properties["Principal"].split(".")[0]
                if service in SERVICES:
                    add(name_of(properties["FunctionName"]), SERVICES[service])
            case "AWS::Lambda::EventSourceMapping":
                add(name_of(properties["FunctionName"]), "sqs")
            case "AWS::Lambda::Url":
                add(name_of(properties["TargetFunctionArn"]), "function-url", properties["AuthType"] == "NONE")
            case "AWS::ApiGateway::Method":
                function = name_of(properties["Integration"]["Uri"])
                add(function, "api-gateway-rest", properties["AuthorizationType"] == "NONE")
            case "AWS::ApiGatewayV2::Route":
                integration = resources[name_of(properties["Target"])]["Properties"]
                is_open = properties.get("AuthorizationType", "NONE") == "NONE"
                add(name_of(integration["IntegrationUri"]), "api-gateway-http", is_open)
    for function in scheduled:
        add(function, "schedule")
    return found


def deployed():
    """What the templates deploy: the text of each function's file, its name, its triggers, whether it is open."""
    for template in sorted((COPY / "cdk.out").glob("*.template.json")):
        resources = json.loads(template.read_text())["Resources"]
        called = callers(resources)
        for name, resource in resources.items():
            properties = resource.get("Properties", {})
            # What the CDK deploys for itself stands in the template.
            if resource["Type"] != "AWS::Lambda::Function" or "S3Key" not in properties["Code"]:
                continue
            folder = COPY / "cdk.out" / ("asset." + properties["Code"]["S3Key"].removesuffix(".zip"))
            module, function = properties["Handler"].rsplit(".", 1)
            files = [folder / f"{module}.{extension}" for extension in ("py", "js")]
            text = next(file.read_text() for file in files if file.exists())
            triggers, is_open = called[name]
            yield text, function, sorted(triggers), True in is_open


def listed():
    for handler in json.loads((COPY / "handlers.json").read_text())["handlers"]:
        text = pathlib.Path(handler["place"]["path"]).read_text()
        yield text, handler["name"], handler["triggers"], handler["trust"] == "public"


found, expected = sorted(listed()), sorted(deployed())
wrong = [one for one in found if one not in expected] + [one for one in expected if one not in found]
for text, *rest in wrong:
    print(f"{PROJECT}: {rest} of\n{text}")
print(f"{PROJECT}: {len(expected)} functions deployed, {len(found)} listed, {len(wrong)} differences")
sys.exit(bool(wrong))
