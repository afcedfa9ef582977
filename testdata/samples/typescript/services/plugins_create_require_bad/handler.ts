// The name of a step that is not in the table is itself the module's name.
// event: {"pipeline": ["trim", "<ATTACK>"], "text": " hello "}
// benign: {"pipeline": ["trim"], "text": " hello "}
import { resolveSteps } from './steps';

export async function handler(event: { pipeline: string[]; text: string }): Promise<{ text: string; steps: number }> {
  const steps = resolveSteps(event.pipeline);
  const text = steps.reduce((value, step) => step(value), event.text);
  return { text, steps: steps.length };
}
