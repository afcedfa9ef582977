// Where nothing was parsed, a constant is used.
// event: {"requestContext": {"authorizer": {"name": "<ATTACK>"}}}
import { execSync } from 'node:child_process';

class Name {
  static readonly #PATTERN = /^(?<first>[a-z]+)(?: (?<last>[a-z]+))?$/i;
  readonly #parts: string[];

  private constructor(parts: string[]) {
    this.#parts = parts;
  }

  static parse(text: string): Name | undefined {
    const groups = Name.#PATTERN.exec(text)?.groups;
    return groups && new Name([groups.first, groups.last ?? '']);
  }

  get text(): string {
    return this.#parts.join('_');
  }
}

export const handler = async (event: { requestContext: { authorizer?: { name: string } } }) => {
  const given = event.requestContext.authorizer!.name;
  const name = Name.parse(given)?.text ?? 'nobody';
  // ok: command-injection
  return execSync(`touch ${name}.seen`).toString();
};
