; Text that is run as code, and code that is loaded by name.

; The first argument is run as code.
((call_expression
   function: (_) @_api
   arguments: (arguments . (_) @sink.code))
 (#api? @_api
   "eval(source)"
   "mathjs.compile(expression)"
   "mathjs.eval(expression)"
   "mathjs.evaluate(expression)"
   "module.Module()._compile(content)"
   "require-from-string(code)"
   "safe-eval(code)"
   "static-eval(ast)"
   "v8.setFlagsFromString(flags)"
   "vm.Script(code)"
   "vm.SourceTextModule(code)"
   "vm.compileFunction(code)"
   "vm.runInContext(code)"
   "vm.runInNewContext(code)"
   "vm.runInThisContext(code)"
   "vm2.NodeVM().run(code)"
   "vm2.VM().run(code)"
   "vm2.VMScript(code)"))

; Names of parameters and the body of a function are code alike.
((call_expression
   function: (_) @_api
   arguments: (arguments (_)* @sink.code))
 (#api? @_api
   "AsyncFunction"
   "Function"
   "GeneratorFunction"))

; A worker runs a file, or code when `eval` says so.
((call_expression
   function: (_) @_api
   arguments: (arguments . (_) @sink.code)) @_call
 (#option-truthy? @_call "options" "eval")
 (#api? @_api
   "worker_threads.Worker(filename, options)"))

; Without it the file is code that is loaded.
((call_expression
   function: (_) @_api
   arguments: (arguments . (_) @sink.module)) @_call
 (#option-falsy? @_call "options" "eval")
 (#api? @_api
   "worker_threads.Worker"))

; The first argument chooses which code is loaded.
((call_expression
   function: (_) @_api
   arguments: (arguments . (_) @sink.module))
 (#api? @_api
   "import(specifier)"
   "import-fresh(id)"
   "module.Module._load(request)"
   "module.Module.createRequire()(id)"
   "module.createRequire()(id)"
   "module.createRequire().resolve(id)"
   "module.register(specifier)"
   "require(id)"
   "require-all(options)"
   "require-dir(directory)"
   "require.resolve(id)"))

; The module object stands before the file.
((call_expression
   function: (_) @_api
   arguments: (arguments . (_) . (_) @sink.module))
 (#api? @_api
   "process.dlopen(module, filename)"))
