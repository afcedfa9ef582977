import os

from chalice import Chalice

app = Chalice(app_name="reports")


@app.route("/run/{name}")
# handler: api-gateway-rest
def run(name):
    # ruleid: command-injection
    os.system("echo " + name)
    return {}


@app.route("/query")
# handler: api-gateway-rest
def query():
    # ruleid: command-injection
    os.system("echo " + app.current_request.query_params.get("q"))
    return {}


@app.on_s3_event(bucket="uploads")
# handler: s3
def uploaded(event):
    # ruleid: command-injection
    os.system("file " + event.key)


@app.on_s3_event(bucket="others")
# handler: s3
def fixed(event):
    # ok: command-injection
    os.system("uptime")


@app.schedule("rate(1 day)")
# handler: schedule
def cleanup(event):
    # ok: command-injection
    os.system("echo " + event.region)
