import os

from chalice import Chalice, Cron

app = Chalice(app_name="orders")


@app.route("/orders/{name}")
def show(name):
    # ruleid: command-injection
    os.system("show " + name)
    return {}


@app.on_sqs_message(queue="orders")
def pack(event):
    for record in event:
        # ruleid: command-injection
        os.system("pack " + record.body)


@app.schedule(Cron(0, 2, "*", "*", "?", "*"))
def nightly(event):
    # ok: command-injection
    os.system("report")
