'use strict';
// Packages that programs ask for checks and that compilers import.

const asked = (inside) =>
  [
    ['/a/b', '/a'],
    ['/a/b/', '/a/b'],
    ['/a', '/a/'],
    ['/ab', '/a'],
    ['/a/../b', '/a'],
    ['/', '/'],
    ['a', ''],
    ['a/../..', 'a'],
    ['a/b', '/a'],
  ].map(([inner, outer]) => inside(inner, outer));

const all = async (values) => {
  const list = [];
  for await (const value of values) list.push(value);
  return list;
};

// `try { yield first; throw 'e' } catch (e) { yield e } finally { log } return 'end'`, as it is compiled.
const machine = (tslib, log) =>
  tslib.__generator({ first: 1 }, function (state) {
    switch (state.label) {
      case 0:
        state.trys.push([0, 2, 4, 5]);
        return [4, this.first];
      case 1:
        log.push(state.sent());
        throw 'e';
      case 2:
        return [4, state.sent()];
      case 3:
        state.sent();
        return [3, 5];
      case 4:
        log.push('finally');
        return [7];
      case 5:
        return [5, tslib.__values([7, 8])];
      case 6:
        return [2, 'end'];
    }
  });

// What a schema gives of each value, or that it refuses it.
const passes = (schema, values) => values.map((value) => {
  const result = schema.safeParse(value);
  return result.success ? [result.data] : result.error.constructor.name;
});

const schemas = {
  texts: ({ z }) => [
    passes(z.string().min(2).max(3), ['a', 'ab', 'abcd', 1, null, undefined]),
    passes(z.string().regex(/^[a-z]+$/).startsWith('a').endsWith('z').includes('b'), ['abz', 'az', 'aBz']),
    passes(z.string().trim().toUpperCase(), [' a ', 'b']),
    passes(z.string().length(2).nonempty(), ['ab', 'a', '']),
    passes(z.string().uuid(), ['12345678-1234-4234-8234-567812345678', 'x']),
    passes(z.string().email(), ['a.b+c@example.com', 'a b@example.com', 'a']),
    passes(z.string().datetime(), ['2020-01-01T00:00:00Z', '2020']),
    passes(z.string().url(), ['https://a.example', 'a']),
  ],
  numbers: ({ z }) => [
    passes(z.number().int().min(1).lt(9), [1, 0, 9, 1.5, '1']),
    passes(z.coerce.number(), ['1', 'x', 2]),
    passes(z.coerce.string(), [1, 'x']),
    passes(z.boolean(), [true, 'true']),
  ],
  choices: ({ z }) => [
    passes(z.enum(['a', 'b']), ['a', 'c', 1]),
    passes(z.nativeEnum({ A: 'x', B: 'y' }), ['x', 'A']),
    passes(z.literal('a'), ['a', 'b']),
    passes(z.union([z.number(), z.literal('a')]), [1, 'a', 'b']),
    passes(z.discriminatedUnion('k', [z.object({ k: z.literal('a'), n: z.number() }), z.object({ k: z.literal('b') })]), [{ k: 'a', n: 1 }, { k: 'a' }, { k: 'b' }]),
    [z.enum(['a', 'b']).options, z.enum(['a', 'b']).enum.a],
  ],
  objects: ({ z }) => {
    const item = z.object({ name: z.string(), count: z.number().default(1), note: z.string().optional() });
    return [
      passes(item, [{ name: 'a' }, { name: 'a', more: 1, note: 'b' }, { count: 1 }, 'a', null]),
      passes(item.passthrough(), [{ name: 'a', more: 1 }]),
      passes(item.pick({ count: true }), [{ count: 2, name: 'a' }, {}]),
      passes(item.omit({ name: true }), [{ count: 2, name: 'a' }]),
      passes(item.partial().omit({ count: true }), [{ name: 'a' }]),
      passes(item.extend({ size: z.number().nullable() }), [{ name: 'a', size: null }, { name: 'a' }]),
      passes(z.array(z.object({ size: z.number() })).min(1), [[{ size: 1 }], [], [{ size: 'a' }], 'a']),
      passes(z.record(z.string(), z.number()), [{ a: 1 }, { a: 'b' }]),
      passes(z.tuple([z.string(), z.number()]), [['a', 1], ['a', 'b']]),
    ];
  },
  steps: async ({ z }) => [
    passes(z.string().transform((text) => text.length), ['abc', 1]),
    passes(z.string().refine((text) => text !== 'no'), ['a', 'no']),
    passes(z.string().superRefine((text, { addIssue }) => { if (text === 'no') addIssue({ code: 'custom', message: 'm' }); }), ['a', 'no']),
    passes(z.preprocess((value) => String(value), z.string()), [1]),
    passes(z.string().pipe(z.enum(['a'])), ['a', 'b']),
    passes(z.number().catch(7), ['a', 1]),
    passes(z.lazy(() => z.number()), [1, 'a']),
    [z.string().parse('a'), await z.string().parseAsync('b')],
  ],
};

module.exports = {
  zod: { ...schemas },
  'zod/v3': { texts: schemas.texts },
  'zod/v4': { texts: schemas.texts },
  '@hono/zod-validator': {
    middleware: async ({ zValidator }) => {
      const { z } = require('zod');
      const told = [];
      const request = { json: async () => ({ word: told.word }), addValidatedData: (target, data) => (request.valid = () => data), header: () => 'application/json', cachedBody: {} };
      const context = { req: request, json: (value, status) => new Response('', { status }) };
      const handle = zValidator('json', z.object({ word: z.string() }));
      for (const word of ['a', 1]) {
        told.word = word;
        const answer = await handle(context, async () => void told.push(request.valid('json')));
        told.push(answer?.status);
      }
      return told;
    },
  },
  'path-is-inside': { asked },
  'is-path-inside': { asked },
  tslib: {
    classes: (tslib) => {
      function Base() {}
      Base.prototype.name = () => 'base';
      Base.shared = 1;
      function Derived() {}
      tslib.__extends(Derived, Base);
      const made = new Derived();
      return [made.name(), Derived.shared, made instanceof Base, made.constructor === Derived];
    },
    copies: (tslib) => [
      tslib.__assign({ a: 1 }, { b: 2 }),
      tslib.__rest({ a: 1, b: 2, c: 3 }, ['a', 'c']),
      tslib.__spreadArray([1], [2, 3], true),
      tslib.__spreadArray([1], tslib.__read('xy'), false),
      tslib.__spread([1], new Set([2])),
      tslib.__spreadArrays([1], [2]),
      tslib.__read([1, 2, 3], 2),
      tslib.__read(new Map([[1, 2]])),
      tslib.__makeTemplateObject(['a'], ['b']).raw,
    ],
    awaiter: (tslib) =>
      tslib.__awaiter({ a: 1 }, [2], undefined, function* (b) {
        const one = yield Promise.resolve(this.a + b);
        try {
          yield Promise.reject(one);
        } catch (error) {
          return [error, yield 5];
        }
      }),
    awaiter_fails: (tslib) =>
      tslib.__awaiter(undefined, undefined, Promise, function* () {
        throw new Error('told');
      }),
    generator: (tslib) => {
      const log = [];
      const running = machine(tslib, log);
      const results = ['x', 'y', 'z', 1, 2, 3].map((sent) => running.next(sent));
      return [results.map(({ value, done }) => [value, done]), log];
    },
    generator_thrown: (tslib) => {
      const running = machine(tslib, []);
      return [running.next().value, running.throw('t').value, [...running]];
    },
    values: (tslib) => [[...tslib.__values('ab')], [...tslib.__values(new Set([1, 2]))], tslib.__values({ length: 1, 0: 'a' }).next()],
    async_values: async (tslib) => {
      const own = { [Symbol.asyncIterator]: () => [3][Symbol.iterator]() };
      return [await tslib.__asyncValues(own).next(), (await tslib.__asyncValues([1, 2]).next()).value];
    },
    async_generator: (tslib) =>
      all(
        tslib.__asyncGenerator({ a: 1 }, [2], function* (b) {
          const got = yield tslib.__await(Promise.resolve(this.a));
          yield yield tslib.__await(got + b);
          const inner = tslib.__asyncValues([Promise.resolve(8), 9]);
          yield tslib.__await(yield* tslib.__asyncDelegator(inner));
          return yield tslib.__await(0);
        }),
      ),
    modules: (tslib) => {
      const target = { own: 1 };
      tslib.__exportStar({ own: 2, more: 3, default: 4 }, target);
      tslib.__createBinding(target, { from: 5 }, 'from', 'as');
      const compiled = { __esModule: true, default: 6 };
      const star = tslib.__importStar({ a: 7 });
      return [
        [target.own, target.more, target.default, target.as],
        [tslib.__importStar(compiled) === compiled, tslib.__importDefault(compiled) === compiled],
        [star.a, star.default.a, tslib.__importDefault(8).default],
        ['./a.ts', './b.mts', './c.d.ts', './d.tsx', 'e.ts'].map((name) => tslib.__rewriteRelativeImportExtension(name)),
        tslib.__rewriteRelativeImportExtension('../d.tsx', true),
      ];
    },
    private_members: (tslib) => {
      class Owner {}
      const [receiver, states, shared] = [{}, new WeakMap(), { value: 1 }];
      states.set(receiver, 2);
      const set = tslib.__classPrivateFieldSet(receiver, states, 3, 'f');
      tslib.__classPrivateFieldSet(Owner, Owner, 4, 'f', shared);
      const method = () => 5;
      return [
        [set, tslib.__classPrivateFieldGet(receiver, states, 'f'), shared.value],
        tslib.__classPrivateFieldGet(receiver, states, 'm', method) === method,
        tslib.__classPrivateFieldGet(receiver, states, 'a', method),
        [tslib.__classPrivateFieldIn(states, receiver), tslib.__classPrivateFieldIn(states, {})],
      ];
    },
    decorators: (tslib) => {
      class Owner {
        run(text) {
          return text;
        }
      }
      const heard = [];
      const loud = (target, key, found) => ({ ...found, value: (text) => found.value(text) + '!' });
      const note = tslib.__param(0, (target, key, index) => heard.push([key, index]));
      tslib.__decorate([loud, note, tslib.__metadata('k', 'v')].filter(Boolean), Owner.prototype, 'run', null);
      const Other = tslib.__decorate([(found) => class extends found {}], Owner);
      return [new Owner().run('a'), heard, Object.getPrototypeOf(Other) === Owner, tslib.__propKey(1)];
    },
    decorators_of_standard: (tslib) => {
      class Owner {
        run(text) {
          return text;
        }
      }
      const [fields, extra, heard] = [[], [], []];
      const about = (kind, name) => ({ kind, name, static: false, private: false, access: {}, metadata: undefined });
      const method = (found, context) => {
        context.addInitializer(() => heard.push(context.name));
        return (text) => found(text) + '?';
      };
      tslib.__esDecorate(Owner, null, [method], about('method', 'run'), null, extra);
      tslib.__esDecorate(null, null, [() => (value) => value + 1], about('field', 'n'), fields, extra);
      tslib.__runInitializers({}, extra);
      return [new Owner().run('a'), heard, tslib.__runInitializers({}, fields, 1)];
    },
  },
};
