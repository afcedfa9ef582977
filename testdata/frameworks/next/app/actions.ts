// What forms of the pages call.
'use server';

import { execSync } from 'node:child_process';

const folder = '/srv';

function list(name: string) {
  // ruleid: command-injection
  execSync(`ls ${folder}/${name}`);
}

// handler: http
export async function save(form: FormData) {
  // ruleid: command-injection
  execSync(`save ${form.get('name')}`);
  // ok: command-injection
  execSync(`save ${folder}`);
}

// handler: http
export const remove = async (id: number, word: string) => {
  // ruleid: command-injection
  execSync(`remove ${id}`);
  if (!/^[a-z]+$/.test(word)) return;
  // ok: command-injection
  execSync(`remove ${word}`);
  list(word);
};

// handler: http
export async function show(name: string) {
  list(name);
}
