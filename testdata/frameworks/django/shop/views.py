import os

from django.http import HttpResponse


# handler: http
def run(request, name):
    # ruleid: command-injection
    os.system("echo " + name)
    return HttpResponse("done")


# handler: http
def item(request, number):
    # ok: command-injection
    os.system(f"echo {number} {request.method}")
    return HttpResponse("done")


# handler: http
def query(request):
    # ruleid: command-injection
    os.system("echo " + request.GET.get("q", ""))
    return HttpResponse("done")


def unused(request):
    # ok: command-injection
    os.system("echo " + request.GET["q"])
