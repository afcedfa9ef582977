from aws_cdk import App, Stack, aws_lambda as _lambda

CODE = """
import os

def handler(event, context):
    # ruleid: command-injection
    os.system("ls " + event["queryStringParameters"]["folder"])
    os.system("ls " + event["requestContext"]["requestId"])
"""


class Tools(Stack):
    def __init__(self, scope, construct_id):
        super().__init__(scope, construct_id)
        tool = _lambda.Function(
            self,
            "List",
            runtime=_lambda.Runtime.PYTHON_3_12,
            handler="index.handler",
            code=_lambda.Code.from_inline(CODE),
        )
        tool.add_function_url(auth_type=_lambda.FunctionUrlAuthType.NONE)


Tools(App(), "Tools")
