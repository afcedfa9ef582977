// The helpers that code compiled by TypeScript imports with `importHelpers`: values, their members and promises stay what they are.

exports.__extends = (derived, base) => {
  Object.setPrototypeOf(derived, base);
  derived.prototype = Object.create(base.prototype);
  derived.prototype.constructor = derived;
};

exports.__assign = (target, ...sources) => Object.assign(target, ...sources);

exports.__rest = (source, names) => {
  const rest = { ...source };
  for (const name of names) delete rest[name];
  return rest;
};

exports.__decorate = (decorators, target, key, description) => {
  let decorated = target;
  if (key !== undefined) decorated = description === null ? Object.getOwnPropertyDescriptor(target, key) : description;
  for (const decorator of [...decorators].reverse()) {
    decorated = (key === undefined ? decorator(decorated) : decorator(target, key, decorated)) || decorated;
  }
  if (key !== undefined && decorated) Object.defineProperty(target, key, decorated);
  return decorated;
};

exports.__param = (index, decorator) => (target, key) => {
  decorator(target, key, index);
};

exports.__metadata = () => () => undefined;

exports.__awaiter = function (thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function (resolve) { resolve(value); });
  }
  return new (P || (P = Promise))(function (resolve, reject) {
    function fulfilled(value) {
      try { step(generator.next(value)); } catch (error) { reject(error); }
    }
    function rejected(value) {
      try { step(generator.throw(value)); } catch (error) { reject(error); }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};

exports.__exportStar = (from, exported) => {
  for (const name of Object.keys(from)) if (name !== 'default') exported[name] = from[name];
};

function inOrder() {
  return Array.from(this)[Symbol.iterator]();
}

exports.__values = (values) => (values[Symbol.iterator] || inOrder).call(values);

exports.__read = (values, count) => (count === undefined ? [...values] : [...values].slice(0, count));

exports.__spreadArray = (to, from) => [...to, ...from];

exports.__asyncValues = (values) => (values[Symbol.asyncIterator] || values[Symbol.iterator]).call(values);

exports.__makeTemplateObject = (cooked, raw) => {
  cooked.raw = raw;
  return cooked;
};

exports.__importDefault = (imported) => (imported && imported.__esModule ? imported : { default: imported });

exports.__importStar = (imported) => (imported && imported.__esModule ? imported : { ...imported, default: imported });

exports.__classPrivateFieldGet = (receiver, state, kind, getter) => {
  if (kind === 'a') return getter.call(receiver);
  return kind === 'm' ? getter : getter ? getter.value : state.get(receiver);
};

exports.__classPrivateFieldSet = (receiver, state, value, kind, setter) => {
  if (kind === 'a') setter.call(receiver, value);
  else if (setter) setter.value = value;
  else state.set(receiver, value);
  return value;
};

exports.__classPrivateFieldIn = (state, receiver) => (typeof state === 'function' ? receiver === state : state.has(receiver));
