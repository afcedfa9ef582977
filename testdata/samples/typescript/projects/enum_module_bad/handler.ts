// A type assertion takes any text for a member of another module's string enum.
// event: {"kind": "<ATTACK>"}
import { Kind, run } from './jobs';

export function handler(event: { kind: string }): void {
  run(event.kind as Kind);
}
