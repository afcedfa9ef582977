// The first layer looks before it calls the next one.
// event: {"headers": {"x-task": "<ATTACK>"}}
import { execSync } from 'node:child_process';

interface Context {
  task: string;
  status: number;
  output?: string;
}

type Next = () => Promise<void>;
type Layer = (context: Context, next: Next) => Promise<void>;

class App {
  readonly #layers: Layer[] = [];

  use(layer: Layer): this {
    this.#layers.push(layer);
    return this;
  }

  async run(context: Context): Promise<Context> {
    const dispatch = async (index: number): Promise<void> => {
      const layer = this.#layers[index];
      if (layer) await layer(context, () => dispatch(index + 1));
    };
    await dispatch(0);
    return context;
  }
}

const guard: Layer = async (context, next) => {
  if (!/^\w+$/.test(context.task)) {
    context.status = 400;
    return;
  }
  await next();
};

const perform: Layer = async (context) => {
  // ok: command-injection
  context.output = execSync(`echo ${context.task}`).toString();
};

const app = new App().use(guard).use(perform);

export const handler = async (event: { headers: Record<string, string> }) => {
  const { status, output } = await app.run({ task: event.headers['x-task'], status: 200 });
  return { statusCode: status, body: output ?? '' };
};
