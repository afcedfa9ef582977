; Deserializers that can run code.

; These formats carry functions that run as they are read.
((call_expression
   function: (_) @_api
   arguments: (arguments . (_) @sink.deserialize))
 (#api? @_api
   "cryo.parse(string)"
   "funcster.deepDeserialize(root)"
   "node-serialize.unserialize(obj)"
   "serialijse.deserialize(data)"
   "serialize-to-js.deserialize(str)"))

; YAML runs functions with the schema that knows them. The schema of version 3 did so without being asked, and had
; `safeLoad` beside it; versions after it do not, so only the schema counts.
((call_expression
   function: (_) @_api
   arguments: (arguments . (_) @sink.deserialize)) @_call
 (#option-truthy? @_call "options" "schema")
 (#api? @_api
   "js-yaml.load(text, options)"
   "js-yaml.loadAll(text, iterator, options)"))
