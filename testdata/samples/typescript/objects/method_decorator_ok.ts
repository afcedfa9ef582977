// The decorator looks at the argument that is run.
// event: {"path": "report", "name": "<ATTACK>"}
import { execSync } from 'node:child_process';

type Method<A extends unknown[], R> = (this: Runner, ...given: A) => R;

function word(index: number) {
  return function <A extends unknown[], R>(method: Method<A, R>, context: ClassMethodDecoratorContext): Method<A, R> {
    return function (this: Runner, ...given: A): R {
      if (!/^\w+$/.test(String(given[index]))) throw new TypeError(`${String(context.name)}: argument ${index}`);
      return method.apply(this, given);
    };
  };
}

class Runner {
  @word(0)
  run(name: string, path: string): string {
    // ok: command-injection
    return execSync(`echo ${name} ${path.length}`).toString();
  }
}

export const handler = async (event: { path: string; name: string }) => new Runner().run(event.name, event.path);
