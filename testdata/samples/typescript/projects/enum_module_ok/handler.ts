// The command is a member of another module's string enum, whatever the event says.
// event: {"kind": "<ATTACK>"}
import { Kind, run } from './jobs';

export function handler(event: { kind: string }): void {
  run(Kind.List);
}
