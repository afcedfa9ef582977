# Functions of Pulumi that are files. What refers to one by its name or address means the function itself here.
import fnguard
import pulumi_aws.lambda_ as real


class Function(real.Function):
    def __init__(self, name, *, handler=None, runtime=None, code=None, vpc_config=None, **args):
        told = {"name": name, "handler": handler, "runtime": runtime, "code": code, "network": [vpc_config]}
        fnguard.function(self, told)

    @property
    def arn(self):
        return self

    @property
    def invoke_arn(self):
        return self

    @property
    def name(self):
        return self


class EventSourceMapping:
    def __init__(self, name, *, function_name, event_source_arn=None, **args):
        fnguard.caller(function_name, {"source": event_source_arn})


class FunctionUrl:
    def __init__(self, name, *, function_name, authorization_type=None, **args):
        fnguard.caller(function_name, {"trigger": "function-url", "guard": authorization_type})


class Permission:
    def __init__(self, name, *, function, principal=None, **args):
        fnguard.caller(function, {"principal": principal, "may": True})
