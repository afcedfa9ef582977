// TypeScript's helpers keep what they are given: promises, generators, classes, copies, modules.
'use strict';

exports.__extends = function (derived, base) {
  function Made() {
    this.constructor = derived;
  }
  Object.setPrototypeOf(derived, base);
  if (base === null) {
    derived.prototype = Object.create(null);
  } else {
    Made.prototype = base.prototype;
    derived.prototype = new Made();
  }
};

exports.__assign = Object.assign;

exports.__rest = function (source, names) {
  const rest = { ...source };
  for (const name of names) delete rest[name];
  return rest;
};

exports.__decorate = function (decorators, target, key, description) {
  const count = arguments.length;
  let result = target;
  if (count >= 3) result = description === null ? Object.getOwnPropertyDescriptor(target, key) : description;
  for (const decorator of [...decorators].reverse()) {
    if (count < 3) result = decorator(result) || result;
    else result = (count > 3 ? decorator(target, key, result) : decorator(target, key)) || result;
  }
  if (count > 3 && result) Object.defineProperty(target, key, result);
  return result;
};

exports.__param = function (index, decorator) {
  return (target, key) => {
    decorator(target, key, index);
  };
};

exports.__metadata = function (key, value) {
  if (typeof Reflect === 'object' && typeof Reflect.metadata === 'function') return Reflect.metadata(key, value);
};

function applied(kind, result, description, initializers) {
  if (!result) return;
  if (kind === 'accessor') {
    if (result.get) description.get = result.get;
    if (result.set) description.set = result.set;
    if (result.init) initializers.unshift(result.init);
  } else if (kind === 'field') {
    initializers.unshift(result);
  } else {
    description[kind === 'getter' ? 'get' : kind === 'setter' ? 'set' : 'value'] = result;
  }
}

exports.__esDecorate = function (owner, given, decorators, about, initializers, extra) {
  const target = !given && owner ? (about.static ? owner : owner.prototype) : null;
  const description = given || (target ? Object.getOwnPropertyDescriptor(target, about.name) : {});
  const key = about.kind === 'getter' ? 'get' : about.kind === 'setter' ? 'set' : 'value';
  for (const decorator of [...decorators].reverse()) {
    const addInitializer = (initializer) => extra.push(initializer || null);
    const context = { ...about, access: { ...about.access }, addInitializer };
    const both = { get: description.get, set: description.set };
    const result = decorator(about.kind === 'accessor' ? both : description[key], context);
    applied(about.kind, result, description, initializers);
  }
  if (target) Object.defineProperty(target, about.name, description);
};

exports.__runInitializers = function (receiver, initializers, value) {
  const keeps = arguments.length > 2;
  for (const initializer of initializers) {
    value = keeps ? initializer.call(receiver, value) : initializer.call(receiver);
  }
  return keeps ? value : undefined;
};

exports.__propKey = function (key) {
  return typeof key === 'symbol' ? key : ''.concat(key);
};

exports.__setFunctionName = function (made) {
  return made;
};

exports.__awaiter = function (receiver, given, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P((resolve) => resolve(value));
  }
  return new (P || (P = Promise))(function (resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (error) {
        reject(error);
      }
    }
    function rejected(value) {
      try {
        step(generator.throw(value));
      } catch (error) {
        reject(error);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(receiver, given || [])).next());
  });
};

// Where a machine goes on after an instruction, by the `try` around its state; `false` where it ends.
function after(machine, operation) {
  const region = machine.trys[machine.trys.length - 1];
  const [kind, value] = operation;
  if (!region && (kind === 6 || kind === 2)) return false;
  if (kind === 3 && (!region || (value > region[0] && value < region[3]))) {
    machine.label = value;
  } else if (kind === 6 && machine.label < region[1]) {
    machine.label = region[1];
    machine.last = operation;
  } else if (region && machine.label < region[2]) {
    machine.label = region[2];
    machine.ops.push(operation);
  } else {
    if (region[2]) machine.ops.pop();
    machine.trys.pop();
    return after(machine, operation);
  }
  return true;
}

exports.__generator = function (receiver, body) {
  let started = false;
  const machine = {
    label: 0,
    trys: [],
    ops: [],
    last: [0, undefined],
    sent() {
      if (machine.last[0] & 1) throw machine.last[1];
      return machine.last[1];
    },
    next: () => body.call(receiver, machine),
  };
  function* run() {
    let operation = [0, undefined];
    for (;;) {
      try {
        operation = machine.next();
      } catch (error) {
        operation = [6, error];
      }
      let more = true;
      while (more) {
        more = false;
        const [kind, value] = operation;
        if (kind === 4 || kind === 5) {
          machine.label += 1;
          try {
            machine.last = [0, kind === 4 ? yield value : yield* value];
          } catch (error) {
            operation = [6, error];
            more = true;
          }
        } else if (kind === 7) {
          operation = machine.ops.pop();
          machine.trys.pop();
          more = true;
        } else if (!after(machine, operation)) {
          if (kind === 6) throw value;
          return value;
        }
      }
    }
  }
  return run();
};

exports.__createBinding = function (target, module, name, as = name) {
  Object.defineProperty(target, as, { enumerable: true, get: () => module[name] });
};

exports.__exportStar = function (module, target) {
  for (const name in module) {
    if (name !== 'default' && !Object.hasOwn(target, name)) exports.__createBinding(target, module, name);
  }
};

exports.__importStar = function (module) {
  return module && module.__esModule ? module : { ...module, default: module };
};

exports.__importDefault = function (module) {
  return module && module.__esModule ? module : { default: module };
};

exports.__values = function (values) {
  return (values[Symbol.iterator] ? values : Array.from(values))[Symbol.iterator]();
};

exports.__read = function (values, count) {
  if (!values[Symbol.iterator]) return values;
  return Array.isArray(values) ? values.slice(0, count) : [...values].slice(0, count);
};

exports.__spread = function (...lists) {
  return [].concat(...lists.map((list) => [...list]));
};

exports.__spreadArrays = function (...lists) {
  return [].concat(...lists);
};

exports.__spreadArray = function (list, more) {
  return [...list, ...Array.from(more)];
};

class Await {
  constructor(value) {
    this.v = value;
  }
}

exports.__await = function (value) {
  return new Await(value);
};

exports.__asyncGenerator = function (receiver, given, generator) {
  async function* run() {
    const running = generator.apply(receiver, given || []);
    let result = running.next();
    while (!result.done) {
      const value = result.value;
      if (value instanceof Await) result = running.next(await value.v);
      else result = running.next(yield value);
    }
    return result.value;
  }
  return run();
};

exports.__asyncDelegator = function (values) {
  function* run() {
    for (;;) {
      const result = yield new Await(values.next());
      if (result.done) return result.value;
      yield result.value;
    }
  }
  return run();
};

exports.__asyncValues = function (values) {
  async function* run() {
    for await (const value of values) yield value;
  }
  return run();
};

exports.__makeTemplateObject = function (parts, raw) {
  parts.raw = raw;
  return parts;
};

exports.__classPrivateFieldGet = function (receiver, state, kind, of) {
  if (kind === 'm') return of;
  if (kind === 'a') return of.call(receiver);
  return of ? of.value : state.get(receiver);
};

exports.__classPrivateFieldSet = function (receiver, state, value, kind, of) {
  if (kind === 'a') of.call(receiver, value);
  else if (of) of.value = value;
  else state.set(receiver, value);
  return value;
};

exports.__classPrivateFieldIn = function (state, receiver) {
  return typeof state === 'function' ? receiver === state : state.has(receiver);
};

exports.__addDisposableResource = function (resources, value, async) {
  if (value !== null && value !== undefined) {
    const dispose = (async && value[Symbol.asyncDispose]) || value[Symbol.dispose];
    resources.stack.push({ value, dispose, async });
  } else if (async) {
    resources.stack.push({ async: true });
  }
  return value;
};

exports.__disposeResources = function (resources) {
  const ended = [];
  for (const { value, dispose, async } of [...resources.stack].reverse()) {
    const result = dispose && dispose.call(value);
    if (async) ended.push(result);
  }
  resources.stack.length = 0;
  if (ended.length) return Promise.all(ended).then(() => failed(resources));
  failed(resources);
};

function failed(resources) {
  if (resources.hasError) throw resources.error;
}

exports.__rewriteRelativeImportExtension = function (specifier, keepsJsx) {
  if (!/^\.\.?\//.test(specifier) || /\.d\.[cm]?ts$/.test(specifier)) return specifier;
  return specifier.replace(/\.tsx$/, keepsJsx ? '.jsx' : '.js').replace(/\.([cm]?)ts$/, '.$1js');
};
