// Each name that begins with a dash is refused.
// event: {"lookup": {"names": ["localhost", "<ATTACK>"]}}
import { execFile } from 'child_process';

interface Options {
  all?: boolean;
  seconds?: number;
}

interface LookupEvent {
  lookup?: { names?: string[]; options?: Options };
}

const OPTION = /^-/;

class RefusedName extends Error {
  constructor(readonly position: number) {
    super(`the name no. ${position} looks like an option`);
  }
}

function checked(name: string, at: number): string {
  if (OPTION.test(name)) throw new RefusedName(at + 1);
  return name;
}

const toWords = ({ all = false, seconds }: Options = {}): string[] => [
  ...(all ? ['-a'] : []),
  ...(typeof seconds === 'number' ? ['-W', seconds.toFixed(0)] : []),
];

function lookUp(name: string, options?: Options): Promise<boolean> {
  return new Promise((resolve) => {
    // ok: argument-injection
    execFile('host', [...toWords(options), name], (error) => resolve(error === null));
  });
}

export const handler = async (event: LookupEvent) => {
  const names = (event.lookup?.names ?? ['localhost']).map(checked);
  const known: Record<string, boolean> = {};
  for (const name of names) known[name] = await lookUp(name, event.lookup?.options);
  return known;
};
