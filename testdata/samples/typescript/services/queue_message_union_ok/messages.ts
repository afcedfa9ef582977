// The messages of the queue.
export type Pack = { type: 'pack'; members: string[]; level?: number };
export type Purge = { type: 'purge' };
export type Message = Pack | Purge;

export const assertNever = (value: never): never => {
  throw new Error(`unexpected ${JSON.stringify(value)}`);
};
