// Decoders for values of which nothing is known.
export class DecodeError extends Error {}

export type Decoder<T> = (value: unknown) => T;
export type Decoded<D> = D extends Decoder<infer T> ? T : never;

export const number: Decoder<number> = (value) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new DecodeError('not a number');
  return value;
};

export const scalar: Decoder<number | string> = (value) => {
  if (typeof value !== 'number' && typeof value !== 'string') throw new DecodeError('neither a number nor a text');
  return value;
};

export const oneOf =
  <T extends string>(...allowed: T[]): Decoder<T> =>
  (value) => {
    const found = allowed.find((one) => one === value);
    if (found === undefined) throw new DecodeError(`not one of ${allowed.join(', ')}`);
    return found;
  };

export const object =
  <T extends object>(fields: { [K in keyof T]: Decoder<T[K]> }): Decoder<T> =>
  (value) => {
    if (typeof value !== 'object' || value === null) throw new DecodeError('not an object');
    const source = value as Record<keyof T, unknown>;
    const result = {} as T;
    for (const name of Object.keys(fields) as (keyof T)[]) {
      result[name] = fields[name](source[name]);
    }
    return result;
  };
