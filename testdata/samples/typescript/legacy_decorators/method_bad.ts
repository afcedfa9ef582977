// A method's decorator of the older kind puts a function around it, which lets everything through.
// event: {"name": "<ATTACK>"}
import { execSync } from 'child_process';

function checked(target: object, key: string, descriptor: PropertyDescriptor): void {
  const original = descriptor.value;
  descriptor.value = function (this: unknown, name: string) {
    return original.call(this, name);
  };
}

class Jobs {
  @checked
  run(name: string): void {
    // ruleid: command-injection
    execSync('echo ' + name);
  }
}

export function handler(event: { name: string }): void {
  new Jobs().run(event.name);
}
