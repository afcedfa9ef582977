import base64
import gzip
import json
import os
from urllib.parse import unquote_plus


def rest(event, context):
    # ruleid: command-injection
    os.system("logger " + event["queryStringParameters"]["name"])


def rest_twin(event, context):
    os.system("logger " + event["requestContext"]["requestId"])


def http(event, context):
    # ruleid: command-injection
    os.system("logger " + event["rawPath"])


def http_twin(event, context):
    os.system("logger " + event["routeKey"])


def claims(event, context):
    # ruleid: command-injection
    os.system("logger " + event["requestContext"]["authorizer"]["jwt"]["claims"]["email"])


def claims_twin(event, context):
    os.system("logger " + event["requestContext"]["authorizer"]["jwt"]["claims"]["sub"])


def url(event, context):
    # ruleid: command-injection
    os.system("logger " + event["cookies"][0])


def url_twin(event, context):
    os.system("logger " + event["requestContext"]["accountId"])


def authorizer(event, context):
    # ruleid: command-injection
    os.system("logger " + event["authorizationToken"])


def authorizer_twin(event, context):
    os.system("logger " + event["type"])


def websocket(event, context):
    # ruleid: command-injection
    os.system("logger " + event["body"])


def websocket_twin(event, context):
    os.system("logger " + event["requestContext"]["connectionId"])


def alb(event, context):
    # ruleid: command-injection
    os.system("logger " + event["path"])


def alb_twin(event, context):
    os.system("logger " + event["requestContext"]["elb"]["targetGroupArn"])


def lattice(event, context):
    # ruleid: command-injection
    os.system("logger " + event["body"])


def lattice_twin(event, context):
    os.system("logger " + event["requestContext"]["serviceArn"])


def appsync(event, context):
    # ruleid: command-injection
    os.system("logger " + event["arguments"]["name"])


def appsync_twin(event, context):
    os.system("logger " + event["info"]["fieldName"])


def s3(event, context):
    # ruleid: command-injection
    os.system("logger " + unquote_plus(event["Records"][0]["s3"]["object"]["key"]))


def s3_twin(event, context):
    os.system("logger " + event["Records"][0]["s3"]["bucket"]["name"])


def s3_bus(event, context):
    # ruleid: command-injection
    os.system("logger " + event["detail"]["object"]["key"])


def s3_bus_twin(event, context):
    os.system("logger " + event["detail"]["bucket"]["name"])


def s3_access(event, context):
    # ruleid: command-injection
    os.system("logger " + event["userRequest"]["url"])


def s3_access_twin(event, context):
    os.system("logger " + event["getObjectContext"]["outputRoute"])


def sns(event, context):
    # ruleid: command-injection
    os.system("logger " + event["Records"][0]["Sns"]["Message"])


def sns_twin(event, context):
    os.system("logger " + event["Records"][0]["Sns"]["TopicArn"])


def sqs(event, context):
    # ruleid: command-injection
    os.system("logger " + event["Records"][0]["body"])


def sqs_twin(event, context):
    os.system("logger " + event["Records"][0]["messageId"])


def ses(event, context):
    # ruleid: command-injection
    os.system("logger " + event["Records"][0]["ses"]["mail"]["commonHeaders"]["subject"])


def ses_twin(event, context):
    os.system("logger " + event["Records"][0]["ses"]["mail"]["messageId"])


def dynamodb(event, context):
    # ruleid: command-injection
    os.system("logger " + event["Records"][0]["dynamodb"]["NewImage"]["name"]["S"])


def dynamodb_twin(event, context):
    os.system("logger " + event["Records"][0]["eventSourceARN"])


def kinesis(event, context):
    # ruleid: command-injection
    os.system("logger " + base64.b64decode(event["Records"][0]["kinesis"]["data"]).decode())


def kinesis_twin(event, context):
    os.system("logger " + event["Records"][0]["eventID"])


def firehose(event, context):
    # ruleid: command-injection
    os.system("logger " + base64.b64decode(event["records"][0]["data"]).decode())


def firehose_twin(event, context):
    os.system("logger " + event["records"][0]["recordId"])


def logs(event, context):
    # ruleid: command-injection
    os.system("logger " + json.loads(gzip.decompress(base64.b64decode(event["awslogs"]["data"])))["logEvents"][0]["message"])


def logs_twin(event, context):
    os.system("logger " + json.dumps(len(event["awslogs"])))


def kafka(event, context):
    # ruleid: command-injection
    os.system("logger " + base64.b64decode(event["records"]["jobs-0"][0]["value"]).decode())


def kafka_twin(event, context):
    os.system("logger " + event["records"]["jobs-0"][0]["topic"])


def mq(event, context):
    # ruleid: command-injection
    os.system("logger " + base64.b64decode(event["messages"][0]["data"]).decode())


def mq_twin(event, context):
    os.system("logger " + event["messages"][0]["messageID"])


def bus(event, context):
    # ruleid: command-injection
    os.system("logger " + event["detail"]["name"])


def bus_twin(event, context):
    os.system("logger " + event["detail-type"])


def cron_twin(event, context):
    os.system("logger " + event["time"])


def cognito(event, context):
    # ruleid: command-injection
    os.system("logger " + event["request"]["userAttributes"]["name"])


def cognito_twin(event, context):
    os.system("logger " + event["request"]["userAttributes"]["sub"])


def iot(event, context):
    # ruleid: command-injection
    os.system("logger " + event["name"])


def alexa(event, context):
    # ruleid: command-injection
    os.system("logger " + event["request"]["intent"]["slots"]["city"]["value"])


def alexa_twin(event, context):
    os.system("logger " + event["request"]["requestId"])


def lex(event, context):
    # ruleid: command-injection
    os.system("logger " + event["inputTranscript"])


def lex_twin(event, context):
    os.system("logger " + event["bot"]["name"])


def connect(event, context):
    # ruleid: command-injection
    os.system("logger " + event["Details"]["Parameters"]["name"])


def connect_twin(event, context):
    os.system("logger " + event["Details"]["ContactData"]["ContactId"])


def bedrock(event, context):
    # ruleid: command-injection
    os.system("logger " + event["parameters"][0]["value"])


def bedrock_twin(event, context):
    os.system("logger " + event["actionGroup"])


def step(event, context):
    # ruleid: command-injection
    os.system("logger " + event["name"])


def edge(event, context):
    # ruleid: command-injection
    os.system("logger " + event["Records"][0]["cf"]["request"]["uri"])


def edge_twin(event, context):
    os.system("logger " + event["Records"][0]["cf"]["config"]["distributionId"])


def custom(event, context):
    # ruleid: command-injection
    os.system("logger " + event["ResourceProperties"]["Name"])


def custom_twin(event, context):
    os.system("logger " + event["StackId"])


def config(event, context):
    # ruleid: command-injection
    os.system("logger " + event["invokingEvent"])


def config_twin(event, context):
    os.system("logger " + event["accountId"])


def pipeline(event, context):
    # ruleid: command-injection
    os.system("logger " + event["CodePipeline.job"]["data"]["actionConfiguration"]["configuration"]["UserParameters"])


def pipeline_twin(event, context):
    os.system("logger " + event["CodePipeline.job"]["id"])


def invoked(event, context):
    # ruleid: command-injection
    os.system("logger " + event["name"])
