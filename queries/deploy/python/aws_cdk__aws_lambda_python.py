# The CDK's functions that are a folder of Python.
import fnguard
from aws_cdk.aws_lambda import Callable, network


class PythonFunction(Callable):
    def __init__(self, scope, id, *, entry, index="index.py", handler="handler", **props):
        code = {"folder": entry}
        handler = index.removesuffix(".py") + "." + handler
        told = {"name": id, "handler": handler, "runtime": "python", "code": code, "network": network(props)}
        fnguard.function(self, told)
