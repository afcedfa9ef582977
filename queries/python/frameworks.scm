; What web frameworks keep of the request outside of a function's parameters.

; Flask, Bottle and Chalice: the client chooses all of these; methods and lengths are of closed form.
((_) @source.public
 (#api? @source.public
   "bottle.request.body"
   "bottle.request.cookies"
   "bottle.request.environ"
   "bottle.request.files"
   "bottle.request.forms"
   "bottle.request.fullpath"
   "bottle.request.headers"
   "bottle.request.json"
   "bottle.request.params"
   "bottle.request.path"
   "bottle.request.query"
   "bottle.request.query_string"
   "bottle.request.url"
   "chalice.Chalice().current_request.headers"
   "chalice.Chalice().current_request.json_body"
   "chalice.Chalice().current_request.path"
   "chalice.Chalice().current_request.query_params"
   "chalice.Chalice().current_request.raw_body"
   "chalice.Chalice().current_request.uri_params"
   "cherrypy.request.body"
   "cherrypy.request.cookie"
   "cherrypy.request.headers"
   "cherrypy.request.json"
   "cherrypy.request.params"
   "cherrypy.request.path_info"
   "cherrypy.request.query_string"
   "cherrypy.request.rfile"
   "flask.request.args"
   "flask.request.authorization"
   "flask.request.base_url"
   "flask.request.cookies"
   "flask.request.data"
   "flask.request.environ"
   "flask.request.files"
   "flask.request.form"
   "flask.request.full_path"
   "flask.request.headers"
   "flask.request.host"
   "flask.request.host_url"
   "flask.request.json"
   "flask.request.path"
   "flask.request.query_string"
   "flask.request.referrer"
   "flask.request.stream"
   "flask.request.url"
   "flask.request.url_root"
   "flask.request.user_agent"
   "flask.request.values"
   "flask.request.view_args"
   "quart.request.args"
   "quart.request.body"
   "quart.request.cookies"
   "quart.request.data"
   "quart.request.files"
   "quart.request.form"
   "quart.request.full_path"
   "quart.request.headers"
   "quart.request.json"
   "quart.request.path"
   "quart.request.query_string"
   "quart.request.url"
   "quart.request.values"
   "quart.request.view_args"))

((call
   function: (_) @_api) @source.public
 (#api? @_api
   "bottle.request.get_cookie(key)"
   "chalice.Chalice().current_request.to_dict()"
   "flask.request.get_data()"
   "flask.request.get_json(force, silent, cache)"
   "quart.request.get_data()"
   "quart.request.get_json(force, silent, cache)"
   "tornado.web.RequestHandler().decode_argument(value, name)"
   "tornado.web.RequestHandler().get_argument(name, default, strip)"
   "tornado.web.RequestHandler().get_arguments(name, strip)"
   "tornado.web.RequestHandler().get_body_argument(name, default, strip)"
   "tornado.web.RequestHandler().get_body_arguments(name, strip)"
   "tornado.web.RequestHandler().get_cookie(name, default)"
   "tornado.web.RequestHandler().get_query_argument(name, default, strip)"
   "tornado.web.RequestHandler().get_query_arguments(name, strip)"))

; A view function stands for its class, of which methods are called.
((call
   function: (attribute
     object: (_) @propagate.from) @_api) @propagate.to
 (#api? @_api
   "django.views.View.as_view()"
   "django.views.generic.CreateView.as_view()"
   "django.views.generic.DeleteView.as_view()"
   "django.views.generic.DetailView.as_view()"
   "django.views.generic.FormView.as_view()"
   "django.views.generic.ListView.as_view()"
   "django.views.generic.RedirectView.as_view()"
   "django.views.generic.TemplateView.as_view()"
   "django.views.generic.UpdateView.as_view()"
   "django.views.generic.View.as_view()"
   "django.views.generic.base.View.as_view()"
   "flask.views.MethodView.as_view(name)"
   "flask.views.View.as_view(name)"
   "rest_framework.generics.GenericAPIView.as_view()"
   "rest_framework.views.APIView.as_view()"
   "rest_framework.viewsets.GenericViewSet.as_view(actions)"
   "rest_framework.viewsets.ModelViewSet.as_view(actions)"
   "rest_framework.viewsets.ViewSet.as_view(actions)"
   "sanic.views.HTTPMethodView.as_view()"))

; Applications and parts of them, each with hooks of its own.
((call
   function: (_) @_api) @instance
 (#api? @_api
   "aiohttp.web.Application()"
   "apiflask.APIBlueprint(name, import_name)"
   "apiflask.APIFlask(import_name)"
   "aws_lambda_powertools.event_handler.ALBResolver()"
   "aws_lambda_powertools.event_handler.APIGatewayHttpResolver()"
   "aws_lambda_powertools.event_handler.APIGatewayRestResolver()"
   "aws_lambda_powertools.event_handler.LambdaFunctionUrlResolver()"
   "aws_lambda_powertools.event_handler.router.Router()"
   "fastapi.APIRouter()"
   "fastapi.FastAPI()"
   "flask.Blueprint(name, import_name)"
   "flask.Flask(import_name)"
   "quart.Blueprint(name, import_name)"
   "quart.Quart(import_name)"
   "sanic.Blueprint(name)"
   "sanic.Sanic(name)"))

; What makes a handler of an application.
((call
   function: (_) @_api
   arguments: (argument_list . (_) @propagate.from)) @propagate.to
 (#api? @_api
   "apig_wsgi.make_lambda_handler(wsgi_app)"
   "mangum.Mangum(app)"))
