// The decorated accessor checks what is read by another name.
// event: {"host": "<ATTACK>"}
import { execSync } from 'node:child_process';

function matching(pattern: RegExp) {
  return function <T>(target: ClassAccessorDecoratorTarget<T, string>, context: ClassAccessorDecoratorContext<T, string>) {
    const result: ClassAccessorDecoratorResult<T, string> = {
      get(this: T) {
        return target.get.call(this);
      },
      set(this: T, value: string) {
        if (!pattern.test(value)) throw new TypeError(String(context.name));
        target.set.call(this, value);
      },
    };
    return result;
  };
}

class Target {
  @matching(/^\w*$/)
  accessor label = 'none';
  accessor host = '';
}

export async function handler(event: { host: string }): Promise<string> {
  const target = new Target();
  target.host = event.host;
  // ruleid: command-injection
  return execSync(`host ${target.host} || true`).toString();
}
