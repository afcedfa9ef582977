import { execSync } from 'node:child_process';

export default function Page({ name }: { name: string }) {
  // ok: command-injection
  return <p>{execSync('uptime').toString()} {name}</p>;
}
