import os

from firebase_functions import db_fn, firestore_fn, https_fn, identity_fn, pubsub_fn, scheduler_fn, storage_fn, tasks_fn


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
def run_twin(req):
    # ok: command-injection
    os.system("echo " + req.method)
    return "done"


@firestore_fn.on_document_created(document="users/{id}")
# handler: firestore
def document(event):
    # ruleid: command-injection
    os.system("echo " + event.params["id"])
    # ok: command-injection
    os.system("echo " + event.project)


@db_fn.on_value_written(reference="/users/{id}")
# handler: firestore
def value(event):
    # ruleid: command-injection
    os.system("echo " + event.data.after["name"])


@pubsub_fn.on_message_published(topic="jobs")
# handler: cloud-event
def told(event):
    # ruleid: command-injection
    os.system("echo " + event.data.message.json["name"])


@tasks_fn.on_task_dispatched()
# handler: cloud-task
def task(request):
    # ruleid: command-injection
    os.system("echo " + request.data["name"])


@identity_fn.before_user_created()
# handler: firebase-auth
def user(event):
    # ruleid: command-injection
    os.system("echo " + event.data.display_name)
    # ok: command-injection
    os.system("echo " + event.data.uid)
