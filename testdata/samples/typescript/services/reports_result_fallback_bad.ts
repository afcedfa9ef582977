// When the number cannot be read, the text that could not be read takes its place.
// event: {"body": "year=<ATTACK>"}
// benign: {"body": "year=2024"}
import { execSync } from 'child_process';

type Result<T, E = string> = { ok: true; value: T } | { ok: false; error: E };

const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
const fail = <E>(error: E): Result<never, E> => ({ ok: false, error });

function then<T, U, E>(result: Result<T, E>, step: (value: T) => Result<U, E>): Result<U, E> {
  return result.ok ? step(result.value) : result;
}

function fold<T, E, R>(result: Result<T, E>, good: (value: T) => R, bad: (error: E) => R): R {
  return result.ok ? good(result.value) : bad(result.error);
}

const field = (body: string, name: string): Result<string> => {
  const value = new URLSearchParams(body).get(name);
  return value === null ? fail('') : ok(value);
};

const integer = (text: string): Result<number> => (/^\d{1,4}$/.test(text) ? ok(Number(text)) : fail(text));

export const handler = async (event: { body: string }) => {
  const year = then(field(event.body, 'year'), integer);
  const label = fold(year, (value) => value.toFixed(0), (error) => error.trim());
  // ruleid: command-injection
  const line = execSync(`echo "Report of ${label}"`).toString();
  return { statusCode: year.ok ? 200 : 400, body: line.trim() };
};
