// The digits are looked for, and the lines in which there are some go on whole.
// event: {"lines": ["7 <ATTACK>"]}
import { exec } from 'child_process';
import { promisify } from 'util';

const execute = promisify(exec);

type Operator<A, B> = (source: AsyncIterable<A>) => AsyncIterable<B>;

const map = <A, B>(convert: (value: A) => B): Operator<A, B> =>
  async function* (source) {
    for await (const value of source) yield convert(value);
  };

const filter = <A>(accepts: (value: A) => boolean): Operator<A, A> =>
  async function* (source) {
    for await (const value of source) if (accepts(value)) yield value;
  };

const take = <A>(count: number): Operator<A, A> =>
  async function* (source) {
    let left = count;
    for await (const value of source) {
      if (left-- <= 0) return;
      yield value;
    }
  };

async function* from<A>(values: Iterable<A>): AsyncGenerator<A> {
  yield* values;
}

const digits = (line: string): string => line.replace(/[^0-9]/g, '');

export const handler = async ({ lines }: { lines: string[] }): Promise<string[]> => {
  const codes = filter<string>((line) => digits(line) !== '')(map((line: string) => line.trim())(from(lines)));
  const output: string[] = [];
  for await (const code of take<string>(5)(codes)) {
    // ruleid: command-injection
    const { stdout } = await execute(`echo ${code}`);
    output.push(stdout.trim());
  }
  return output;
};
