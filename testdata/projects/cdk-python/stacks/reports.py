import os

from aws_cdk import Stack, aws_apigatewayv2 as apigwv2
from aws_cdk import aws_lambda as _lambda
from aws_cdk import aws_lambda_python_alpha as python
from aws_cdk import aws_s3 as s3, aws_sns as sns, aws_sns_subscriptions as subscriptions
from aws_cdk.aws_apigatewayv2_integrations import HttpLambdaIntegration
from aws_cdk.aws_lambda_event_sources import S3EventSource
from constructs import Construct

FUNCTIONS = os.path.join(os.path.dirname(__file__), "..", "functions")


class ReportStack(Stack):
    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)

        report = self.python_function("Report", "report", "app.handler")
        api = apigwv2.HttpApi(self, "Api")
        api.add_routes(
            path="/reports/{name}",
            methods=[apigwv2.HttpMethod.GET],
            integration=HttpLambdaIntegration("ReportIntegration", report),
        )
        status = self.python_function("Status", "report", "app.status")
        status.add_function_url(auth_type=_lambda.FunctionUrlAuthType.AWS_IAM)

        topic = sns.Topic(self, "Topic")
        notify = self.python_function("Notify", "notify", "notify.handler")
        topic.add_subscription(subscriptions.LambdaSubscription(notify))

        uploads = s3.Bucket(self, "Uploads")
        index = python.PythonFunction(
            self, "Index", entry="index", index="worker.py", handler="run", runtime=_lambda.Runtime.PYTHON_3_12
        )
        index.add_event_source(S3EventSource(uploads, events=[s3.EventType.OBJECT_CREATED]))

    def python_function(self, name: str, folder: str, handler: str) -> _lambda.Function:
        return _lambda.Function(
            self,
            name,
            runtime=_lambda.Runtime.PYTHON_3_12,
            code=_lambda.Code.from_asset(os.path.join(FUNCTIONS, folder)),
            handler=handler,
        )
