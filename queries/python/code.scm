; Text that is run as code, and code that is loaded by name.

; The first argument is run as code.
((call
   function: (_) @_api
   arguments: (argument_list . (_) @sink.code))
 (#api? @_api
   "IPython.get_ipython().run_cell(raw_cell)"
   "asteval.Interpreter()(expr)"
   "asteval.Interpreter().eval(expr)"
   "bdb.Bdb().run(cmd)"
   "bdb.Bdb().runeval(expr)"
   "builtins.compile(source, filename, mode)"
   "builtins.eval(source, globals, locals)"
   "builtins.exec(source, globals, locals)"
   "builtins.execfile(filename)"
   "cProfile.Profile().run(cmd)"
   "cProfile.Profile().runctx(cmd)"
   "cProfile.run(statement)"
   "cProfile.runctx(statement)"
   "code.InteractiveConsole().push(line)"
   "code.InteractiveConsole().runcode(code)"
   "code.InteractiveConsole().runsource(source)"
   "code.InteractiveInterpreter().runcode(code)"
   "code.InteractiveInterpreter().runsource(source)"
   "codeop.compile_command(source)"
   "js2py.EvalJs().eval(expression)"
   "js2py.EvalJs().execute(js)"
   "js2py.eval_js(js)"
   "js2py.eval_js6(js)"
   "logging.config.dictConfig(config)"
   "logging.config.fileConfig(fname)"
   "numexpr.evaluate(ex)"
   "numexpr.re_evaluate(ex)"
   "pandas.DataFrame().eval(expr)"
   "pandas.DataFrame().query(expr)"
   "pandas.eval(expr)"
   "pandas.read_csv().eval(expr)"
   "pandas.read_csv().query(expr)"
   "pdb.run(statement)"
   "pdb.runeval(expression)"
   "profile.run(statement)"
   "profile.runctx(statement)"
   "sympy.S(a)"
   "sympy.parse_expr(s)"
   "sympy.parsing.sympy_parser.parse_expr(s)"
   "sympy.sympify(a)"
   "trace.Trace().run(cmd)"
   "trace.Trace().runctx(cmd)"
   "types.FunctionType(code)"))

; Both the statement and what runs before it.
((call
   function: (_) @_api
   arguments: (argument_list . (_) @sink.code . (_)? @sink.code))
 (#api? @_api
   "timeit.Timer(stmt, setup)"
   "timeit.repeat(stmt, setup)"
   "timeit.timeit(stmt, setup)"))

; The names of parameters stand before the expression.
((call
   function: (_) @_api
   arguments: (argument_list . (_) . (_) @sink.code))
 (#api? @_api
   "sympy.lambdify(args, expr)"
   "sympy.utilities.lambdify.lambdify(args, expr)"))

; The first argument chooses which code is loaded.
((call
   function: (_) @_api
   arguments: (argument_list . (_) @sink.module))
 (#api? @_api
   "builtins.__import__(name)"
   "cffi.FFI().dlopen(name)"
   "ctypes.CDLL(name)"
   "ctypes.PyDLL(name)"
   "ctypes.cdll.LoadLibrary(name)"
   "django.utils.module_loading.import_string(dotted_path)"
   "importlib.__import__(name)"
   "importlib.import_module(name, package)"
   "importlib.util.find_spec(name, package)"
   "pkgutil.resolve_name(name)"
   "pydoc.locate(path)"
   "runpy.run_module(mod_name)"
   "runpy.run_path(path_name)"
   "site.addsitedir(sitedir)"
   "sys.path.append(path)"
   "werkzeug.utils.import_string(import_name)"
   "zipimport.zipimporter(path)"))

; A name or an index stands before what is loaded.
((call
   function: (_) @_api
   arguments: (argument_list . (_) . (_) @sink.module))
 (#api? @_api
   "imp.load_compiled(name, pathname)"
   "imp.load_dynamic(name, path)"
   "imp.load_source(name, pathname)"
   "importlib.machinery.ExtensionFileLoader(name, path)"
   "importlib.machinery.SourceFileLoader(fullname, path)"
   "importlib.machinery.SourcelessFileLoader(fullname, path)"
   "importlib.util.spec_from_file_location(name, location)"
   "sys.path.insert(index, path)"))
