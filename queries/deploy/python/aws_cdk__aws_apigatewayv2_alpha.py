# The same under its first name.
from aws_cdk.aws_apigatewayv2 import HttpApi, HttpNoneAuthorizer, HttpRoute, WebSocketApi, WebSocketRouteOptions
