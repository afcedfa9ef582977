// Schemas give what they were given, or throw where it is not of the form that they ask for; objects lose the members that
// their schema does not name. After zod 3 and 4.
const EMAIL = /^(?!\.)(?!.*\.\.)([A-Za-z0-9_'+\-.]*)[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;
const UUID = /^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/;
const DATETIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;
const IPV4 = /^(\d{1,3}\.){3}\d{1,3}$/;
const ADDRESS = /^[0-9a-fA-F:.]+$/;
const WORD = /^[0-9a-zA-Z_-]+$/;
const BASE64 = /^[0-9a-zA-Z+/]*={0,2}$/;

class ZodError extends Error {
  constructor(issues) {
    super('does not have the form of the schema');
    this.name = 'ZodError';
    this.issues = issues;
    this.errors = issues;
  }

  format() {
    return { _errors: [] };
  }

  flatten() {
    return { formErrors: [], fieldErrors: {} };
  }
}

function fail() {
  throw new ZodError([{ code: 'custom', path: [], message: 'Invalid' }]);
}

class ZodType {
  constructor(run) {
    this.run = run;
  }

  parse(value) {
    return this.run(value);
  }

  safeParse(value) {
    try {
      return { success: true, data: this.run(value) };
    } catch (error) {
      return { success: false, error };
    }
  }

  async parseAsync(value) {
    return this.run(value);
  }

  async safeParseAsync(value) {
    return this.safeParse(value);
  }

  spa(value) {
    return this.safeParseAsync(value);
  }

  optional() {
    return new ZodType((value) => (value === undefined ? undefined : this.run(value)));
  }

  nullable() {
    return new ZodType((value) => (value === null ? null : this.run(value)));
  }

  nullish() {
    return new ZodType((value) => (value === undefined || value === null ? value : this.run(value)));
  }

  default(other) {
    return new ZodType((value) => (value === undefined ? called(other) : this.run(value)));
  }

  prefault(other) {
    return new ZodType((value) => this.run(value === undefined ? called(other) : value));
  }

  catch(other) {
    return new ZodType((value) => {
      const result = this.safeParse(value);
      return result.success ? result.data : called(other);
    });
  }

  refine(check) {
    return new this.constructor((value) => {
      const result = this.run(value);
      if (!check(result)) fail();
      return result;
    }, this.shape);
  }

  superRefine(check) {
    return new this.constructor((value) => {
      const result = this.run(value);
      const issues = [];
      check(result, { addIssue: (issue) => issues.push(issue), path: [] });
      if (issues.length > 0) throw new ZodError(issues);
      return result;
    }, this.shape);
  }

  transform(change) {
    return new ZodType((value) => {
      const issues = [];
      const result = change(this.run(value), { addIssue: (issue) => issues.push(issue), path: [] });
      if (issues.length > 0) throw new ZodError(issues);
      return result;
    });
  }

  pipe(next) {
    return new ZodType((value) => next.run(this.run(value)));
  }

  array() {
    return array(this);
  }

  or(other) {
    return union([this, other]);
  }

  and(other) {
    return intersection(this, other);
  }

  brand() {
    return this;
  }

  describe() {
    return this;
  }

  meta() {
    return this;
  }

  readonly() {
    return this;
  }

  nonoptional() {
    return this;
  }

  unwrap() {
    return this;
  }
}

function called(value) {
  return typeof value === 'function' ? value() : value;
}

class ZodString extends ZodType {
  checked(check) {
    return new ZodString((value) => {
      const text = this.run(value);
      if (!check(text)) fail();
      return text;
    });
  }

  changed(change) {
    return new ZodString((value) => change(this.run(value)));
  }

  min(length) {
    return this.checked((text) => text.length >= length);
  }

  max(length) {
    return this.checked((text) => text.length <= length);
  }

  length(length) {
    return this.checked((text) => text.length === length);
  }

  nonempty() {
    return this.min(1);
  }

  regex(pattern) {
    return this.checked((text) => pattern.test(text));
  }

  includes(part) {
    return this.checked((text) => text.includes(part));
  }

  startsWith(part) {
    return this.checked((text) => text.startsWith(part));
  }

  endsWith(part) {
    return this.checked((text) => text.endsWith(part));
  }

  trim() {
    return this.changed((text) => text.trim());
  }

  toLowerCase() {
    return this.changed((text) => text.toLowerCase());
  }

  toUpperCase() {
    return this.changed((text) => text.toUpperCase());
  }

  email() {
    return this.regex(EMAIL);
  }

  url() {
    return this.checked((text) => URL.canParse(text));
  }

  uuid() {
    return this.regex(UUID);
  }

  guid() {
    return this.regex(UUID);
  }

  nanoid() {
    return this.regex(WORD);
  }

  cuid() {
    return this.regex(WORD);
  }

  cuid2() {
    return this.regex(WORD);
  }

  ulid() {
    return this.regex(WORD);
  }

  base64() {
    return this.regex(BASE64);
  }

  datetime() {
    return this.regex(DATETIME);
  }

  date() {
    return this.regex(DATE);
  }

  time() {
    return this.regex(TIME);
  }

  ip() {
    return this.regex(ADDRESS);
  }
}

class ZodNumber extends ZodType {
  checked(check) {
    return new ZodNumber((value) => {
      const number = this.run(value);
      if (!check(number)) fail();
      return number;
    });
  }

  min(least) {
    return this.checked((number) => number >= least);
  }

  gte(least) {
    return this.min(least);
  }

  gt(bound) {
    return this.checked((number) => number > bound);
  }

  max(most) {
    return this.checked((number) => number <= most);
  }

  lte(most) {
    return this.max(most);
  }

  lt(bound) {
    return this.checked((number) => number < bound);
  }

  int() {
    return this.checked((number) => Number.isInteger(number));
  }

  positive() {
    return this.gt(0);
  }

  nonnegative() {
    return this.min(0);
  }

  negative() {
    return this.lt(0);
  }

  nonpositive() {
    return this.max(0);
  }

  multipleOf(step) {
    return this.checked((number) => number % step === 0);
  }

  finite() {
    return this;
  }

  safe() {
    return this;
  }
}

class ZodArray extends ZodType {
  checked(check) {
    return new ZodArray((value) => {
      const list = this.run(value);
      if (!check(list)) fail();
      return list;
    });
  }

  min(length) {
    return this.checked((list) => list.length >= length);
  }

  max(length) {
    return this.checked((list) => list.length <= length);
  }

  length(length) {
    return this.checked((list) => list.length === length);
  }

  nonempty() {
    return this.min(1);
  }
}

class ZodObject extends ZodType {
  constructor(run, shape) {
    super(run);
    this.shape = shape;
  }

  extend(more) {
    return object({ ...this.shape, ...(more instanceof ZodObject ? more.shape : more) });
  }

  safeExtend(more) {
    return this.extend(more);
  }

  merge(other) {
    return this.extend(other);
  }

  pick(mask) {
    const shape = {};
    for (const key of Object.keys(mask)) shape[key] = this.shape[key];
    return object(shape);
  }

  omit(mask) {
    const shape = {};
    for (const key of Object.keys(this.shape)) if (!(key in mask)) shape[key] = this.shape[key];
    return object(shape);
  }

  partial() {
    const shape = {};
    for (const key of Object.keys(this.shape)) shape[key] = this.shape[key].optional();
    return object(shape);
  }

  strict() {
    return this;
  }

  strip() {
    return this;
  }

  passthrough() {
    return new ZodObject((value) => ({ ...value, ...this.run(value) }), this.shape);
  }

  loose() {
    return this.passthrough();
  }

  catchall() {
    return this.passthrough();
  }

  keyof() {
    return _enum(Object.keys(this.shape));
  }
}

function string() {
  return new ZodString((value) => {
    if (typeof value !== 'string') fail();
    return value;
  });
}

function number() {
  return new ZodNumber((value) => {
    if (typeof value !== 'number' || Number.isNaN(value)) fail();
    return value;
  });
}

function int() {
  return number().int();
}

function boolean() {
  return new ZodType((value) => {
    if (typeof value !== 'boolean') fail();
    return value;
  });
}

function bigint() {
  return new ZodType((value) => {
    if (typeof value !== 'bigint') fail();
    return value;
  });
}

function date() {
  return new ZodType((value) => {
    if (!(value instanceof Date)) fail();
    return value;
  });
}

function any() {
  return new ZodType((value) => value);
}

function never() {
  return new ZodType(() => fail());
}

function literal(wanted) {
  const values = Array.isArray(wanted) ? wanted : [wanted];
  return new ZodType((value) => {
    if (!values.includes(value)) fail();
    return value;
  });
}

function _enum(list) {
  const values = Array.isArray(list) ? list : Object.values(list);
  const schema = new ZodType((value) => {
    if (!values.includes(value)) fail();
    return value;
  });
  schema.options = values;
  return schema;
}

function object(shape = {}) {
  return new ZodObject((value) => {
    if (typeof value !== 'object' || value === null) fail();
    const result = {};
    for (const key of Object.keys(shape)) {
      const member = shape[key].run(value[key]);
      if (member !== undefined || key in value) result[key] = member;
    }
    return result;
  }, shape);
}

function looseObject(shape) {
  return object(shape).passthrough();
}

function array(element) {
  return new ZodArray((value) => {
    if (!Array.isArray(value)) fail();
    return value.map((item) => element.run(item));
  });
}

function tuple(elements) {
  return new ZodType((value) => {
    if (!Array.isArray(value)) fail();
    return elements.map((element, at) => element.run(value[at]));
  });
}

function record(keys, values) {
  const [key, element] = values === undefined ? [any(), keys] : [keys, values];
  return new ZodType((value) => {
    if (typeof value !== 'object' || value === null) fail();
    const result = {};
    for (const name of Object.keys(value)) result[key.run(name)] = element.run(value[name]);
    return result;
  });
}

function union(schemas) {
  return new ZodType((value) => {
    for (const schema of schemas) {
      const result = schema.safeParse(value);
      if (result.success) return result.data;
    }
    return fail();
  });
}

function discriminatedUnion(key, schemas) {
  return union(schemas);
}

function intersection(one, other) {
  return new ZodType((value) => ({ ...one.run(value), ...other.run(value) }));
}

function lazy(make) {
  return new ZodType((value) => make().run(value));
}

function preprocess(change, schema) {
  return new ZodType((value) => schema.run(change(value)));
}

function custom(check) {
  return new ZodType((value) => {
    if (check && !check(value)) fail();
    return value;
  });
}

function instanceOf(kind) {
  return custom((value) => value instanceof kind);
}

const coerce = {
  string: () => new ZodString((value) => String(value)),
  number: () => new ZodNumber((value) => number().run(Number(value))),
  boolean: () => new ZodType((value) => Boolean(value)),
  bigint: () => new ZodType((value) => BigInt(value)),
  date: () => new ZodType((value) => new Date(value)),
};

const iso = {
  date: () => string().date(),
  datetime: () => string().datetime(),
  time: () => string().time(),
};

const z = {
  ZodError,
  ZodType,
  any,
  array,
  base64: () => string().base64(),
  bigint,
  boolean,
  coerce,
  cuid: () => string().cuid(),
  cuid2: () => string().cuid2(),
  custom,
  date,
  discriminatedUnion,
  email: () => string().email(),
  enum: _enum,
  instanceof: instanceOf,
  int,
  intersection,
  ipv4: () => string().regex(IPV4),
  ipv6: () => string().ip(),
  iso,
  lazy,
  literal,
  looseObject,
  nanoid: () => string().nanoid(),
  nativeEnum: _enum,
  never,
  null: () => literal(null),
  number,
  object,
  preprocess,
  record,
  strictObject: object,
  string,
  tuple,
  ulid: () => string().ulid(),
  undefined: () => literal(undefined),
  union,
  unknown: any,
  url: () => string().url(),
  uuid: () => string().uuid(),
  void: () => literal(undefined),
};

module.exports = { ...z, z, default: z };
