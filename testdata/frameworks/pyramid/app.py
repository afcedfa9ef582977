import os

from pyramid.config import Configurator
from pyramid.response import Response
from pyramid.view import view_config


# handler: http
def files(request):
    # ruleid: command-injection
    os.system("ls " + request.matchdict["name"])
    # ok: command-injection
    os.system("ls " + request.method)
    return Response("done")


@view_config(route_name="jobs", renderer="json")
# handler: http
def jobs(request):
    # ruleid: command-injection
    os.system("ls " + request.params["name"])
    return {}


# handler: http
def of_context(context, request):
    # ok: command-injection
    os.system(f"ls {type(context).__name__}")
    # ruleid: command-injection
    os.system("ls " + request.json_body["name"])
    return Response("done")


with Configurator() as config:
    config.add_route("files", "/files/{name}")
    config.add_view(files, route_name="files")
    config.add_route("jobs", "/jobs")
    config.add_route("contexts", "/contexts")
    config.add_view(of_context, route_name="contexts")
    config.scan()
    app = config.make_wsgi_app()
