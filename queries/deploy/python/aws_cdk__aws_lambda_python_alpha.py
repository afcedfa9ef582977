# The same under its real name.
from aws_cdk.aws_lambda_python import PythonFunction
