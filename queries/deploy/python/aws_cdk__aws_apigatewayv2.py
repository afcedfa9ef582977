# HTTP and WebSocket APIs of the CDK: which function answers which route, and whether that asks for credentials.
import aws_cdk.aws_apigatewayv2 as real
import fnguard


def answer(trigger, integration, guard):
    if integration is not None:
        fnguard.caller(integration.handler, {"trigger": trigger, "guard": guard})


class HttpApi(real.HttpApi):
    def __init__(self, scope, id, *, default_authorizer=None, default_integration=None, **props):
        self.authorizer = default_authorizer
        answer("api-gateway-http", default_integration, default_authorizer)

    def add_routes(self, *, integration=None, **options):
        answer("api-gateway-http", integration, options.get("authorizer", self.authorizer))


class HttpRoute:
    def __init__(self, scope, id, *, http_api, integration=None, **props):
        answer("api-gateway-http", integration, props.get("authorizer", http_api.authorizer))


class HttpNoneAuthorizer:
    def __new__(cls):
        return "NONE"


def WebSocketRouteOptions(**options):
    return options


class WebSocketApi(real.WebSocketApi):
    def __init__(self, scope, id, *, connect_route_options=None, default_route_options=None,
                 disconnect_route_options=None, **props):
        # Who is not let in when the connection is made sends no messages.
        self.authorizer = (connect_route_options or {}).get("authorizer")
        for options in (connect_route_options, default_route_options, disconnect_route_options):
            answer("api-gateway-websocket", (options or {}).get("integration"), self.authorizer)

    def add_route(self, key, *, integration=None, **options):
        answer("api-gateway-websocket", integration, self.authorizer)


class HttpLambdaIntegration:
    def __init__(self, id, handler, **options):
        self.handler = handler


class LambdaProxyIntegration:
    def __init__(self, *, handler, **options):
        self.handler = handler


class LambdaWebSocketIntegration(LambdaProxyIntegration):
    pass


class WebSocketLambdaIntegration(HttpLambdaIntegration):
    pass
