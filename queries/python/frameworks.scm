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
   "flask.request.view_args"))

((call
   function: (_) @_api) @source.public
 (#api? @_api
   "bottle.request.get_cookie(key)"
   "chalice.Chalice().current_request.to_dict()"
   "flask.request.get_data()"
   "flask.request.get_json(force, silent, cache)"))
