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

// What a schema makes of some values: the value, or that it throws.
const parsed = (schema, values) =>
  values.map((value) => {
    try {
      return [schema.parse(value), schema.safeParse(value).data];
    } catch (error) {
      return [error.name, schema.safeParse(value).success];
    }
  });

const texts = ['', 'a', 'ab-1', 'A b', 'x; id', '12', 12, null, undefined, ['a']];

const schemas = (z) => ({
  texts: [
    z.string(),
    z.string().min(2),
    z.string().max(1),
    z.string().length(2),
    z.string().nonempty(),
    z.string().regex(/^\w+$/),
    z.string().includes('b'),
    z.string().startsWith('a'),
    z.string().endsWith('b'),
    z.string().trim().toUpperCase(),
    z.string().toLowerCase(),
    z.string().optional(),
    z.string().nullable(),
    z.string().nullish(),
    z.string().default('d'),
    z.string().catch('c'),
    z.string().refine((text) => text !== 'a').describe('text'),
    z.string().transform((text) => text.length).pipe(z.number()),
    z.string().or(z.number()),
    z.enum(['a', '12']),
    z.nativeEnum({ One: 'a' }),
    z.literal('a'),
    z.union([z.literal('a'), z.number()]),
    z.any(),
    z.unknown(),
    z.never(),
    z.null(),
    z.undefined(),
    z.preprocess((value) => String(value), z.string().max(2)),
    z.custom((value) => value === 'a'),
    z.coerce.string(),
    z.array(z.string()).min(1),
    z.lazy(() => z.string()),
    z.string().array(),
  ],
  forms: [
    [z.string().email(), ['a@b.example', 'a;b@c.example', 'a']],
    [z.email(), ['a@b.example', 'a']],
    [z.string().url(), ['https://a.example/?x=;id', 'a']],
    [z.string().uuid(), ['123e4567-e89b-42d3-a456-426614174000', '123e4567-e89b-42d3-a456-426614174000;id']],
    [z.uuid(), ['123e4567-e89b-42d3-a456-426614174000', 'a']],
    [z.string().datetime(), ['2020-01-02T03:04:05Z', '2020-01-02', '$(id)']],
    [z.iso.date(), ['2020-01-02', 'a']],
    [z.string().base64(), ['YWI=', 'a b']],
    [z.ipv4(), ['10.0.0.1', '10.0.0.1;id']],
  ],
  numbers: [
    z.number(),
    z.number().int(),
    z.number().min(2).max(20),
    z.number().positive(),
    z.number().nonnegative(),
    z.number().multipleOf(5),
    z.int(),
    z.coerce.number(),
    z.coerce.boolean(),
    z.boolean(),
    z.bigint(),
  ],
});

module.exports = {
  '@aws-lambda-powertools/batch': {
    records: async (batch) => {
      const { BatchProcessor, EventType } = require('@aws-lambda-powertools/batch');
      const seen = [];
      const handle = async (record) => seen.push(record.body);
      const bodies = ['one', 'two'];
      const Records = bodies.map((body) => ({ messageId: body, body, eventSource: 'aws:sqs' }));
      const answer = await batch.processPartialResponse({ Records }, handle, new BatchProcessor(EventType.SQS));
      return [seen, answer];
    },
    recordsAtOnce: (batch) => {
      const { BatchProcessorSync, EventType } = require('@aws-lambda-powertools/batch');
      const seen = [];
      const Records = [{ messageId: 'one', body: 'one', eventSource: 'aws:sqs' }];
      const processor = new BatchProcessorSync(EventType.SQS);
      const answer = batch.processPartialResponseSync({ Records }, (record) => seen.push(record.body), processor);
      return [seen, answer];
    },
  },
  zod: {
    texts: (z) => schemas(z).texts.map((schema) => parsed(schema, texts)),
    forms: (z) => schemas(z).forms.map(([schema, values]) => parsed(schema, values)),
    numbers: (z) => schemas(z).numbers.map((schema) => parsed(schema, [0, 1, 2.5, 15, -5, NaN, '7', 'x', true, 7n])),
    objects: (z) => {
      const inner = z.object({ name: z.string(), page: z.number().optional() });
      const values = [
        { name: 'a', page: 1, more: 2 },
        { name: 'a' },
        { name: 1 },
        'a',
        null,
        { list: [{ name: 'a' }], by: { x: 1 } },
      ];
      const all = [
        inner,
        inner.passthrough(),
        inner.partial(),
        inner.pick({ name: true }),
        inner.omit({ name: true }),
        inner.extend({ name: z.number() }),
        inner.merge(z.object({ page: z.string() })),
        inner.refine((one) => one.name !== 'a'),
        inner.superRefine((one, context) => {
          if (!one.page) context.addIssue({ code: 'custom', message: 'page' });
        }),
        inner.transform((one) => one.name),
        z.object({ list: z.array(inner), by: z.record(z.string(), z.number()) }),
        z.intersection(z.object({ name: z.string() }), z.object({ page: z.number() })),
        z.discriminatedUnion('name', [z.object({ name: z.literal('a'), page: z.number() })]),
        z.looseObject({ name: z.string() }),
        inner.keyof(),
      ];
      return all.map((schema) => parsed(schema, values));
    },
    promised: async (z) => [
      await z.string().parseAsync('a'),
      (await z.string().safeParseAsync(1)).success,
      z.tuple([z.string(), z.number()]).parse(['a', 1]),
      Object.keys(z.object({ a: z.string(), b: z.string() }).shape),
    ],
  },
  'zod/v3': { shared: (z) => z.z.number().safeParse('a').success },
  'zod/v4': { shared: (z) => z.z.number().safeParse('a').success },
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
