import { defineFunction } from '@aws-amplify/backend';

// Its source is handler.ts beside this file.
export const greet = defineFunction();

export const nightly = defineFunction({ name: 'nightly', entry: './nightly.ts', schedule: 'every day' });
