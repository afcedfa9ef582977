import { Injectable } from '@nestjs/common';
import { execSync } from 'node:child_process';

@Injectable()
export class ToolService {
  start(name: string) {
    // ruleid: command-injection
    execSync(`start ${name}`);
  }

  check(name: string) {
    // ok: command-injection
    execSync(`check ${name}`);
  }
}
