// The step that checks is a step of the pipeline.
// event: {"input": "<ATTACK>"}
import { execSync } from 'node:child_process';

type Step<A, B> = (input: A) => B;

class Pipeline<A, B> {
  private constructor(private readonly step: Step<A, B>) {}

  static start<A>(): Pipeline<A, A> {
    return new Pipeline<A, A>((input) => input);
  }

  then<C>(next: Step<B, C>): Pipeline<A, C> {
    return new Pipeline<A, C>((input) => next(this.step(input)));
  }

  run(input: A): B {
    return this.step(input);
  }
}

const checked = (text: string): string => {
  const found = text.match(/^[\w-]+/);
  return found ? found[0] : '';
};

const pipeline = Pipeline.start<string>()
  .then((text) => text.trim())
  .then(checked)
  .then((word) => `echo ${word}`)
  .then((line) => {
    // todook: command-injection
    return execSync(line).toString();
  });

export const handler = async ({ input }: { input: string }) => pipeline.run(input);
