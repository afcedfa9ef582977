import os

from chalice import Blueprint, Chalice

app = Chalice(app_name="events")
more = Blueprint(__name__)


@app.route("/run/{name}")
# handler: api-gateway-rest
def run(name):
    # ruleid: command-injection
    os.system("echo " + name)
    return {}


@app.route("/run")
# handler: api-gateway-rest
def run_twin():
    # ok: command-injection
    os.system("echo " + app.current_request.method)
    return {}


@app.lambda_function(name="plain")
# handler: unknown
def plain(event, context):
    # ruleid: command-injection
    os.system("echo " + event["name"])
    # ok: command-injection
    os.system("echo " + context.aws_request_id)


@app.on_sns_message(topic="jobs")
# handler: sns
def told(event):
    # ruleid: command-injection
    os.system("echo " + event.message)


@app.on_sqs_message(queue="jobs")
# handler: sqs
def queued(event):
    for record in event:
        # ruleid: command-injection
        os.system("echo " + record.body)


@app.on_kinesis_record(stream="jobs")
# handler: kinesis
def streamed(event):
    for record in event:
        # ruleid: command-injection
        os.system("echo " + record.data.decode())


@app.on_dynamodb_record(stream_arn="arn")
# handler: dynamodb
def changed(event):
    for record in event:
        # ruleid: command-injection
        os.system("echo " + record.new_image["name"]["S"])


@app.on_cw_event({"source": ["shop"]})
# handler: event-bridge
def noticed(event):
    # ruleid: command-injection
    os.system("echo " + event.detail["name"])
    # ok: command-injection
    os.system("echo " + event.source)


@app.authorizer()
# handler: api-gateway-authorizer
def authorized(request):
    # ruleid: command-injection
    os.system("echo " + request.token)


@app.on_ws_message()
# handler: api-gateway-websocket
def message(event):
    # ruleid: command-injection
    os.system("echo " + event.body)


@more.route("/more/{name}")
# handler: api-gateway-rest
def further(name):
    # ruleid: command-injection
    os.system("echo " + name)
    return {}


app.register_blueprint(more)
