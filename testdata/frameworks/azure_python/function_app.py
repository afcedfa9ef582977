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
