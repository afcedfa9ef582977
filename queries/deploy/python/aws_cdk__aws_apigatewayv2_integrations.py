# Functions as what answers the routes of an API.
from aws_cdk.aws_apigatewayv2 import (
    HttpLambdaIntegration,
    LambdaProxyIntegration,
    LambdaWebSocketIntegration,
    WebSocketLambdaIntegration,
)
