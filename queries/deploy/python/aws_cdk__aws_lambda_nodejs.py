# The CDK's functions that are bundled from one source file.
import fnguard
from aws_cdk.aws_lambda import Callable, network


class NodejsFunction(Callable):
    def __init__(self, scope, id, *, entry=None, handler="handler", runtime=None, **props):
        told = {"name": id, "handler": handler, "runtime": runtime, "network": network(props)}
        source = {"code": props["code"]} if "code" in props else {"entry": entry, "suffix": id}
        fnguard.function(self, {**told, **source})
