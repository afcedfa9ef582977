// The setting `name` is parsed as the rest of its line, which may hold anything.
// event: {"text": "size=3\nname=a<ATTACK>"}
// benign: {"text": "size=3\nname=a"}
import { execSync } from 'child_process';

type Parsed<T> = { value: T; rest: string } | null;
type Parser<T> = (input: string) => Parsed<T>;

const pattern = (expression: RegExp): Parser<string> => {
  const anchored = new RegExp(expression.source, 'y');
  return (input) => {
    anchored.lastIndex = 0;
    const match = anchored.exec(input);
    return match && { value: match[0], rest: input.slice(match[0].length) };
  };
};

const both = <A, B>(first: Parser<A>, second: Parser<B>): Parser<[A, B]> => (input) => {
  const one = first(input);
  const two = one && second(one.rest);
  return one && two && { value: [one.value, two.value], rest: two.rest };
};

const convert = <A, B>(parser: Parser<A>, change: (value: A) => B): Parser<B> => (input) => {
  const result = parser(input);
  return result && { value: change(result.value), rest: result.rest };
};

const setting = <T>(key: string, value: Parser<T>): Parser<T> =>
  convert(both(pattern(new RegExp(`${key}=`)), value), ([, found]) => found);

const line = pattern(/[^\n]*/);
const newline = pattern(/\n/);
const digits = convert(pattern(/\d+/), Number);
const config = both(both(setting('size', digits), newline), setting('name', line));

export const handler = async ({ text }: { text: string }) => {
  const parsed = config(text);
  if (!parsed) return { error: 'syntax' };
  const [[size], name] = parsed.value;
  // ruleid: command-injection
  const output = execSync(`echo ${name}`, { encoding: 'utf8' });
  return { size, output: output.trim() };
};
