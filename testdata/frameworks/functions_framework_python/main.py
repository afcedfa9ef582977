import os

import functions_framework
from functions_framework import http as served


@functions_framework.cloud_event
# handler: cloud-event
def stored(cloud_event):
    # ruleid: command-injection
    os.system("file " + cloud_event.data["name"])


@functions_framework.cloud_event
# handler: cloud-event
def named(cloud_event):
    # ok: command-injection
    os.system("echo " + cloud_event["id"])


@served
# handler: gcp-http
def run(request):
    # ruleid: command-injection
    os.system("echo " + request.args.get("name"))
    return "done"


@served
# handler: gcp-http
def run_twin(request):
    # ok: command-injection
    os.system("echo " + request.method)
    return "done"
