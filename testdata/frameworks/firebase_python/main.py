import os

from firebase_functions import https_fn, scheduler_fn, storage_fn


@https_fn.on_request()
# handler: gcp-http
def run(req: https_fn.Request) -> https_fn.Response:
    # ruleid: command-injection
    os.system("echo " + req.args["name"])
    return https_fn.Response("done")


@https_fn.on_call()
# handler: callable
def called(req: https_fn.CallableRequest):
    # ruleid: command-injection
    os.system("echo " + req.data["name"])


@storage_fn.on_object_finalized()
# handler: cloud-event
def stored(event):
    # ruleid: command-injection
    os.system("file " + event.data.name)


@scheduler_fn.on_schedule(schedule="every day 00:00")
# handler: gcp-schedule
def cleanup(event: scheduler_fn.ScheduledEvent):
    # ok: command-injection
    os.system("echo " + str(event.schedule_time))


@https_fn.on_request()
# handler: gcp-http
def health(req):
    # ok: command-injection
    os.system("echo " + req.method)
    return "done"
