import os

import azure.functions as func

app = func.FunctionApp()


@app.route(route="run")
# handler: azure-http
def run(req: func.HttpRequest, context: func.Context) -> func.HttpResponse:
    # ruleid: command-injection
    os.system("echo " + req.params.get("name"))
    # ok: command-injection
    os.system("echo " + context.invocation_id)
    return func.HttpResponse("done")


@app.function_name(name="stored")
@app.blob_trigger(arg_name="blob", path="uploads/{name}", connection="STORAGE")
# handler: azure-blob
def stored(blob: func.InputStream):
    # ruleid: command-injection
    os.system("file " + blob.name)


@app.queue_trigger(arg_name="message", queue_name="jobs", connection="STORAGE")
@app.queue_output(arg_name="out", queue_name="done", connection="STORAGE")
# handler: azure-queue
def work(out: func.Out[str], message: func.QueueMessage):
    # ruleid: command-injection
    os.system("echo " + message.get_body().decode())
    # ok: command-injection
    os.system("echo " + out.get())


@app.timer_trigger(arg_name="timer", schedule="0 0 * * * *")
# handler: azure-timer
def cleanup(timer: func.TimerRequest):
    # ok: command-injection
    os.system(f"echo {timer.past_due}")


@app.route(route="twin")
# handler: azure-http
def run_twin(req: func.HttpRequest) -> func.HttpResponse:
    # ok: command-injection
    os.system("echo " + req.method)
    return func.HttpResponse("done")


@app.service_bus_queue_trigger(arg_name="message", queue_name="jobs", connection="BUS")
# handler: azure-service-bus
def bus(message: func.ServiceBusMessage):
    # ruleid: command-injection
    os.system("echo " + message.get_body().decode())


@app.event_hub_message_trigger(arg_name="event", event_hub_name="jobs", connection="HUB")
# handler: azure-event-hub
def hub(event: func.EventHubEvent):
    # ruleid: command-injection
    os.system("echo " + event.get_body().decode())


@app.event_grid_trigger(arg_name="event")
# handler: azure-event-grid
def grid(event: func.EventGridEvent):
    # ruleid: command-injection
    os.system("echo " + event.get_json()["name"])


@app.cosmos_db_trigger(arg_name="documents", connection="DB", database_name="shop", container_name="jobs")
# handler: azure-cosmos
def cosmos(documents: func.DocumentList):
    # ruleid: command-injection
    os.system("echo " + documents[0]["name"])


@app.generic_trigger(arg_name="message", type="rabbitMQTrigger")
# handler: unknown
def generic(message):
    # ruleid: command-injection
    os.system("echo " + message)


more = func.Blueprint()


@more.route(route="more")
# handler: azure-http
def further(req: func.HttpRequest) -> func.HttpResponse:
    # ruleid: command-injection
    os.system("echo " + req.params.get("name"))
    return func.HttpResponse("done")


app.register_functions(more)
