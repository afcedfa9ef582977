// The class is made without the mixin that checks.
// event: {"folder": "<ATTACK>"}
import { execSync } from 'node:child_process';

type Constructor<T = object> = new (...given: any[]) => T;

class Lister {
  list(folder: string): string {
    // ruleid: command-injection
    return execSync(`ls ${folder} || true`).toString();
  }
}

function Checked<B extends Constructor<Lister>>(Base: B) {
  return class extends Base {
    override list(folder: string): string {
      return /^\w+$/.test(folder) ? super.list(folder) : '';
    }
  };
}

function Counted<B extends Constructor<Lister>>(Base: B) {
  return class extends Base {
    calls = 0;

    override list(folder: string): string {
      this.calls += 1;
      return super.list(folder);
    }
  };
}

class Listing extends Counted(Lister) {}

export const handler = async (event: { folder: string }) => new Listing().list(event.folder);
