# Functions of the CDK: what each is made of, and what its own methods make call it.
import aws_cdk.aws_lambda as real
import fnguard


class Callable(real.Function):
    def add_event_source(self, source):
        source.bind(self)

    def add_event_source_mapping(self, id, **options):
        kafka = "kafka_topic" in options
        fnguard.caller(self, {"trigger": "kafka"} if kafka else {"source": options.get("event_source_arn")})

    def add_function_url(self, *, auth_type="AWS_IAM", **options):
        fnguard.caller(self, {"trigger": "function-url", "guard": auth_type})

    def add_permission(self, id, *, principal=None, **permission):
        fnguard.caller(self, {"principal": principal.service, "may": True})

    def add_alias(self, name, **options):
        return self

    @property
    def current_version(self):
        return self

    @property
    def latest_version(self):
        return self


def network(props):
    closed = "closed" if props.get("allow_all_outbound") is False else None
    return [props.get("security_groups"), props.get("vpc_subnets"), closed]


class Function(Callable):
    def __init__(self, scope, id, *, handler=None, code=None, runtime=None, **props):
        told = {"name": id, "handler": handler, "runtime": runtime, "code": code, "network": network(props)}
        fnguard.function(self, told)


class SingletonFunction(Function):
    pass


class DockerImageFunction(Callable):
    def __init__(self, scope, id, *, code=None, **props):
        told = {"name": id, "handler": code["handler"], "image": code["folder"], "code": code}
        fnguard.function(self, {**told, "network": network(props)})


class FunctionUrl:
    def __init__(self, scope, id, *, function, auth_type="AWS_IAM", **props):
        function.add_function_url(auth_type=auth_type)


class EventSourceMapping:
    def __init__(self, scope, id, *, target, **props):
        target.add_event_source_mapping(id, **props)


# What stands for one of its versions stands for the function.
class Version:
    def __new__(cls, scope, id, *, lambda_, **props):
        return lambda_


class Alias:
    def __new__(cls, scope, id, *, version, **props):
        return version


class Code:
    @staticmethod
    def from_asset(path, **options):
        return {"folder": path}

    @staticmethod
    def asset(path):
        return {"folder": path}

    @staticmethod
    def from_docker_build(path, **options):
        return {"folder": path}

    @staticmethod
    def from_inline(code):
        return {"inline": code}

    @staticmethod
    def inline(code):
        return {"inline": code}

    @staticmethod
    def from_bucket(bucket, key, **options):
        return {}

    @staticmethod
    def bucket(bucket, key, **options):
        return {}


class AssetCode:
    def __new__(cls, path, **options):
        return {"folder": path}


class InlineCode:
    def __new__(cls, code):
        return {"inline": code}


class DockerImageCode:
    @staticmethod
    def from_image_asset(directory, *, cmd=(None,), **options):
        return {"folder": directory, "handler": cmd[0]}

    @staticmethod
    def from_ecr(repository, **options):
        return {"folder": None, "handler": None}


class FunctionUrlAuthType:
    AWS_IAM = "AWS_IAM"
    NONE = "NONE"
