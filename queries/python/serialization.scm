; Deserializers that can run code.

; Bytes of these formats name functions that are called as they are read.
((call
   function: (_) @_api
   arguments: (argument_list . (_) @sink.deserialize))
 (#api? @_api
   "_pickle.Unpickler(file)"
   "_pickle.load(file)"
   "_pickle.loads(data)"
   "cPickle.Unpickler(file)"
   "cPickle.load(file)"
   "cPickle.loads(data)"
   "cloudpickle.load(file)"
   "cloudpickle.loads(data)"
   "dill.load(file)"
   "dill.load_module(filename)"
   "dill.load_session(filename)"
   "dill.loads(str)"
   "joblib.load(filename)"
   "jsonpickle.decode(string)"
   "jsonpickle.loads(string)"
   "jsonpickle.unpickler.decode(string)"
   "marshal.load(file)"
   "marshal.loads(bytes)"
   "pandas.io.pickle.read_pickle(filepath_or_buffer)"
   "pandas.read_pickle(filepath_or_buffer)"
   "pickle.load(file)"
   "pickle.loads(data)"
   "ruamel.yaml.YAML(typ=\"unsafe\").load(stream)"
   "ruamel.yaml.YAML(typ=\"unsafe\").load_all(stream)"
   "shelve.DbfilenameShelf(filename)"
   "shelve.open(filename)"
   "sklearn.externals.joblib.load(filename)"
   "yaml.full_load(stream)"
   "yaml.full_load_all(stream)"
   "yaml.unsafe_load(stream)"
   "yaml.unsafe_load_all(stream)"))

; YAML runs code with most loaders. Before version 6 the loader may be left out and is one of them.
((call
   function: (_) @_api
   arguments: (argument_list . (_) @sink.deserialize)) @_call
 (#value? @_call "Loader"
    "<absent>"
    "ruamel.yaml.Loader"
    "ruamel.yaml.UnsafeLoader"
    "yaml.CFullLoader"
    "yaml.CLoader"
    "yaml.CUnsafeLoader"
    "yaml.FullLoader"
    "yaml.Loader"
    "yaml.UnsafeLoader"
    "yaml.loader.FullLoader"
    "yaml.loader.Loader"
    "yaml.loader.UnsafeLoader")
 (#api? @_api
   "ruamel.yaml.load(stream, Loader)"
   "ruamel.yaml.load_all(stream, Loader)"
   "yaml.load(stream, Loader)"
   "yaml.load_all(stream, Loader)"))

; Arrays of objects are pickles; they are refused unless asked for.
((call
   function: (_) @_api
   arguments: (argument_list . (_) @sink.deserialize)) @_call
 (#truthy? @_call "allow_pickle")
 (#api? @_api
   "numpy.load(file, mmap_mode, allow_pickle)"))

; Weights are pickles unless only weights are admitted, which is the default since version 2.6 alone.
((call
   function: (_) @_api
   arguments: (argument_list . (_) @sink.deserialize)) @_call
 (#falsy? @_call "weights_only")
 (#api? @_api
   "torch.load(f, map_location, pickle_module, *, weights_only)"))
