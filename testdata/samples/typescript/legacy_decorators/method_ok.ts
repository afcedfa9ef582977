// A method's decorator of the older kind puts a function around it, which refuses what is no word.
// event: {"name": "<ATTACK>"}
import { execSync } from 'child_process';

function checked(target: object, key: string, descriptor: PropertyDescriptor): void {
  const original = descriptor.value;
  descriptor.value = function (this: unknown, name: string) {
    if (!/^\w+$/.test(name)) throw new Error('refused');
    return original.call(this, name);
  };
}

class Jobs {
  @checked
  run(name: string): void {
    // todook: command-injection
    execSync('echo ' + name);
  }
}

export function handler(event: { name: string }): void {
  new Jobs().run(event.name);
}
