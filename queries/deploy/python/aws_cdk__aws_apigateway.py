# REST APIs of the CDK: which function answers which method, and whether that asks for credentials.
import aws_cdk.aws_apigateway as real
import fnguard


def guard(options, inherited=None):
    for key in ("authorizer", "authorization_type"):
        if key in options:
            return options[key]
    return inherited


class AuthorizationType:
    COGNITO = "COGNITO_USER_POOLS"
    CUSTOM = "CUSTOM"
    IAM = "AWS_IAM"
    NONE = "NONE"


def MethodOptions(**options):
    return options


class LambdaIntegration:
    def __init__(self, handler, **options):
        self.handler = handler
        fnguard.caller(handler, {"trigger": "api-gateway-rest", "may": True})


class Resource(real.Resource):
    def __init__(self, integration, inherited):
        self.integration = integration
        self.inherited = inherited

    def add_resource(self, path, *, default_integration=None, default_method_options=None, **options):
        integration = self.integration if default_integration is None else default_integration
        return Resource(integration, guard(default_method_options or {}, self.inherited))

    def resource_for_path(self, path):
        return self

    def get_resource(self, path):
        return self

    def add_method(self, method, integration=None, **options):
        answering = self.integration if integration is None else integration
        fnguard.caller(answering.handler, {"trigger": "api-gateway-rest", "guard": guard(options, self.inherited)})

    def add_proxy(self, *, any_method=True, **options):
        proxy = self.add_resource("{proxy+}", **options)
        if any_method is not False:
            proxy.add_method("ANY")
        return proxy


class RestApi(real.RestApi):
    def __init__(self, scope, id, *, default_integration=None, default_method_options=None, **props):
        self.root = Resource(default_integration, guard(default_method_options or {}))


class LambdaRestApi(RestApi):
    def __init__(self, scope, id, *, handler, proxy=True, **props):
        super().__init__(scope, id, default_integration=LambdaIntegration(handler), **props)
        if proxy is not False:
            self.root.add_proxy()
