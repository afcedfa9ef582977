// The result that failed gives what the event brings.
// event: {"detail": {"branch": "<ATTACK>"}}
import { execSync } from 'node:child_process';

abstract class Result<T> {
  abstract map<U>(change: (value: T) => U): Result<U>;
  abstract unwrapOr(other: T): T;

  static of<T>(value: T, test: (value: T) => boolean): Result<T> {
    return test(value) ? new Ok(value) : new Failed<T>('test');
  }
}

class Ok<T> extends Result<T> {
  constructor(private readonly value: T) {
    super();
  }

  map<U>(change: (value: T) => U): Result<U> {
    return new Ok(change(this.value));
  }

  unwrapOr(): T {
    return this.value;
  }
}

class Failed<T> extends Result<T> {
  constructor(readonly reason: string) {
    super();
  }

  map<U>(): Result<U> {
    return new Failed<U>(this.reason);
  }

  unwrapOr(other: T): T {
    return other;
  }
}

export const handler = async ({ detail }: { detail: { branch: string } }) => {
  const branch = Result.of(detail.branch, (text) => /^[\w/]+$/.test(text)).map((text) => `origin/${text}`);
  // ruleid: command-injection
  return execSync(`echo ${branch.unwrapOr(detail.branch)}`).toString();
};
