// What has passed a schema is the value that was read, with what is known of it then.

class ZodError extends Error {
  constructor(issues) {
    super('invalid');
    this.issues = issues;
    this.errors = issues;
  }

  flatten() {
    return { formErrors: [], fieldErrors: {} };
  }

  format() {
    return { _errors: [] };
  }
}

const refuse = () => {
  throw new ZodError([]);
};

class ZodType {
  constructor(read) {
    this.read = read;
  }

  parse(value) {
    return this.read(value);
  }

  async parseAsync(value) {
    return this.read(value);
  }

  safeParse(value) {
    try {
      return { success: true, data: this.read(value) };
    } catch (error) {
      return { success: false, error };
    }
  }

  async safeParseAsync(value) {
    return this.safeParse(value);
  }

  // The same kind of schema, with one more step behind what it reads.
  then_(step) {
    const read = this.read;
    return this.like((value) => step(read(value)));
  }

  like(read) {
    return new ZodType(read);
  }

  check_(passes) {
    return this.then_((value) => (passes(value) ? value : refuse()));
  }

  refine(passes) {
    return this.check_(passes);
  }

  superRefine(check) {
    return this.then_((value) => {
      const issues = [];
      check(value, { addIssue: (issue) => issues.push(issue), path: [] });
      if (issues.length > 0) refuse();
      return value;
    });
  }

  transform(make) {
    const read = this.read;
    return new ZodType((value) => make(read(value), { addIssue() {}, path: [] }));
  }

  pipe(next) {
    const read = this.read;
    return new ZodType((value) => next.read(read(value)));
  }

  optional() {
    const read = this.read;
    return new ZodType((value) => (value === undefined ? undefined : read(value)));
  }

  nullable() {
    const read = this.read;
    return new ZodType((value) => (value === null ? null : read(value)));
  }

  nullish() {
    return this.nullable().optional();
  }

  default(other) {
    const read = this.read;
    const make = typeof other === 'function' ? other : () => other;
    return new ZodType((value) => (value === undefined ? make() : read(value)));
  }

  prefault(other) {
    return this.default(other);
  }

  catch(other) {
    return new ZodType((value) => {
      const result = this.safeParse(value);
      return result.success ? result.data : other;
    });
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

  describe() {
    return this;
  }

  meta() {
    return this;
  }

  brand() {
    return this;
  }

  readonly() {
    return this;
  }

  nonoptional() {
    return this;
  }

  // What these check or give back is not looked at.
  check() {
    return this;
  }

  unwrap() {
    return any();
  }

  removeDefault() {
    return any();
  }

  innerType() {
    return any();
  }

  overwrite(make) {
    return this.then_(make);
  }

  isOptional() {
    return this.safeParse(undefined).success;
  }
}

class ZodString extends ZodType {
  like(read) {
    return new ZodString(read);
  }

  regex(pattern) {
    return this.check_((text) => pattern.test(text));
  }

  min(least) {
    return this.check_((text) => text.length >= least);
  }

  max(most) {
    return this.check_((text) => text.length <= most);
  }

  length(wanted) {
    return this.check_((text) => text.length === wanted);
  }

  nonempty() {
    return this.min(1);
  }

  startsWith(start) {
    return this.check_((text) => text.startsWith(start));
  }

  endsWith(end) {
    return this.check_((text) => text.endsWith(end));
  }

  includes(part) {
    return this.check_((text) => text.includes(part));
  }

  trim() {
    return this.then_((text) => text.trim());
  }

  toLowerCase() {
    return this.then_((text) => text.toLowerCase());
  }

  toUpperCase() {
    return this.then_((text) => text.toUpperCase());
  }

  normalize(form) {
    return this.then_((text) => text.normalize(form));
  }

  url() {
    return this.check_((text) => URL.canParse(text));
  }
}

// The characters that texts of these forms have.
const FORMS = {
  base64: /^[A-Za-z0-9+\/=]*$/,
  base64url: /^[A-Za-z0-9_-]*$/,
  cuid: /^[cC][^\s-]{6,}$/,
  cuid2: /^[0-9a-z]+$/,
  date: /^[0-9-]{10}$/,
  datetime: /^[0-9TZ:.+-]{17,}$/,
  email: /^[A-Za-z0-9_'+.-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$/,
  guid: /^[0-9a-fA-F-]{36}$/,
  ip: /^[0-9a-fA-F.:]+$/,
  ipv4: /^[0-9.]{7,}$/,
  ipv6: /^[0-9a-fA-F.:]+$/,
  nanoid: /^[a-zA-Z0-9_-]{21}$/,
  time: /^[0-9:.]{5,}$/,
  ulid: /^[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{26}$/,
  uuid: /^[0-9a-fA-F-]{36}$/,
};

const forms = {};
for (const name of Object.keys(FORMS)) {
  ZodString.prototype[name] = function () {
    return this.regex(FORMS[name]);
  };
  forms[name] = (options) => string().regex(options?.pattern ?? FORMS[name]);
}
// Forms whose texts may have any characters.
for (const name of ['cidr', 'cidrv4', 'cidrv6', 'e164', 'emoji', 'hex', 'hostname', 'jwt', 'ksuid', 'lowercase', 'uppercase', 'xid']) {
  ZodString.prototype[name] = function () {
    return this;
  };
  forms[name] = () => string();
}

class ZodNumber extends ZodType {
  like(read) {
    return new ZodNumber(read);
  }

  min(least) {
    return this.check_((number) => number >= least);
  }

  max(most) {
    return this.check_((number) => number <= most);
  }

  gte(least) {
    return this.min(least);
  }

  lte(most) {
    return this.max(most);
  }

  gt(below) {
    return this.check_((number) => number > below);
  }

  lt(above) {
    return this.check_((number) => number < above);
  }

  int() {
    return this.check_((number) => Number.isInteger(number));
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
    return this.check_((number) => number % step === 0);
  }

  step(step) {
    return this.multipleOf(step);
  }

  finite() {
    return this;
  }

  safe() {
    return this;
  }
}

class ZodArray extends ZodType {
  like(read) {
    return new ZodArray(read);
  }

  min(least) {
    return this.check_((list) => list.length >= least);
  }

  max(most) {
    return this.check_((list) => list.length <= most);
  }

  length(wanted) {
    return this.check_((list) => list.length === wanted);
  }

  nonempty() {
    return this.min(1);
  }
}

class ZodObject extends ZodType {
  constructor(shape, rest) {
    super((value) => {
      if (typeof value !== 'object' || value === null) refuse();
      const made = rest(value);
      for (const key of Object.keys(shape)) {
        const one = shape[key].read(value[key]);
        if (one !== undefined) made[key] = one;
      }
      return made;
    });
    this.shape = shape;
    this.rest = rest;
  }

  with_(change) {
    const shape = {};
    for (const key of Object.keys(this.shape)) {
      const changed = change(this.shape[key], key);
      if (changed) shape[key] = changed;
    }
    return new ZodObject(shape, this.rest);
  }

  extend(more) {
    return new ZodObject({ ...this.shape, ...more }, this.rest);
  }

  safeExtend(more) {
    return this.extend(more);
  }

  merge(other) {
    return this.extend(other.shape);
  }

  pick(keys) {
    return this.with_((schema, key) => keys[key] && schema);
  }

  omit(keys) {
    return this.with_((schema, key) => !keys[key] && schema);
  }

  partial(keys) {
    return this.with_((schema, key) => (!keys || keys[key] ? schema.optional() : schema));
  }

  required() {
    return this;
  }

  passthrough() {
    return new ZodObject(this.shape, (value) => ({ ...value }));
  }

  loose() {
    return this.passthrough();
  }

  strict() {
    return new ZodObject(this.shape, () => ({}));
  }

  strip() {
    return new ZodObject(this.shape, () => ({}));
  }

  catchall() {
    return this.passthrough();
  }

  augment(more) {
    return this.extend(more);
  }

  deepPartial() {
    return this.partial();
  }

  keyof() {
    return enumeration(Object.keys(this.shape));
  }
}

const is = (type) => (value) => (typeof value === type ? value : refuse());
const any = () => new ZodType((value) => value);
const string = () => new ZodString(is('string'));
const number = () => new ZodNumber(is('number'));
const date = () => new ZodNumber((value) => (value instanceof Date ? value : refuse()));
const object = (shape) => new ZodObject(shape || {}, () => ({}));
const looseObject = (shape) => object(shape).passthrough();
const strictObject = (shape) => object(shape).strict();
const array = (of) => new ZodArray((value) => (Array.isArray(value) ? value.map((one) => of.read(one)) : refuse()));
const literal = (wanted) =>
  new ZodType((value) => ((Array.isArray(wanted) ? wanted : [wanted]).includes(value) ? value : refuse()));

function enumeration(of) {
  const words = Array.isArray(of) ? of : Object.values(of);
  const made = new ZodType((value) => (words.includes(value) ? value : refuse()));
  made.options = words;
  made.extract = (some) => enumeration(some);
  made.exclude = (others) => enumeration(words.filter((word) => !others.includes(word)));
  made.enum = Array.isArray(of) ? Object.fromEntries(of.map((word) => [word, word])) : of;
  return made;
}

const union = (all) =>
  new ZodType((value) => {
    const passed = all.map((one) => one.safeParse(value)).filter((result) => result.success);
    return passed.length > 0 ? passed[0].data : refuse();
  });
const intersection = (one, other) => new ZodType((value) => ({ ...one.read(value), ...other.read(value) }));
function tuple(all) {
  const made = new ZodType((value) => (Array.isArray(value) ? all.map((one, at) => one.read(value[at])) : refuse()));
  made.rest = () => array(any());
  return made;
}

const record = (keys, values) =>
  new ZodType((value) => {
    const of = values || keys;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [values ? keys.read(key) : key, of.read(one)]));
  });
const made = (make) => (value) => {
  const result = make(value);
  return Number.isNaN(result) ? refuse() : result;
};

const z = {
  ...require('zod'),
  ...forms,
  ZodError,
  any,
  array,
  bigint: () => new ZodNumber(is('bigint')),
  boolean: () => new ZodType(is('boolean')),
  coerce: {
    bigint: () => new ZodNumber(made(BigInt)),
    boolean: () => new ZodType(Boolean),
    date: () => new ZodNumber(made((value) => new Date(value))),
    number: () => new ZodNumber(made(Number)),
    string: () => new ZodString(String),
  },
  custom: (passes) => (passes ? any().refine(passes) : any()),
  date,
  discriminatedUnion: (key, all) => union(all),
  enum: enumeration,
  instanceof: (type) => new ZodType((value) => (value instanceof type ? value : refuse())),
  int: () => number().int(),
  intersection,
  iso: { date: forms.date, datetime: forms.datetime, time: forms.time },
  lazy: (make) => new ZodType((value) => make().read(value)),
  literal,
  looseObject,
  nativeEnum: enumeration,
  never: () => new ZodType(refuse),
  null: () => literal(null),
  nullable: (of) => of.nullable(),
  number,
  object,
  optional: (of) => of.optional(),
  preprocess: (make, of) => new ZodType((value) => of.read(make(value))),
  record,
  strictObject,
  string,
  tuple,
  undefined: () => literal(undefined),
  union,
  unknown: any,
  url: () => string().url(),
  void: () => literal(undefined),
};

module.exports = { ...z, z, default: z };
