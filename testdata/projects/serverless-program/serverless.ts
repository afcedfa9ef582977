import type { AWS } from '@serverless/typescript';

import hello from '@functions/hello';
import { sync } from '@functions/sync';

const serverlessConfiguration: AWS = {
  service: 'greeter',
  frameworkVersion: '3',
  plugins: ['serverless-esbuild'],
  provider: {
    name: 'aws',
    runtime: 'nodejs20.x',
    environment: { TABLE: '${self:custom.table}' },
  },
  custom: { table: 'greetings', folder: 'src/functions' },
  functions: {
    hello,
    sync,
    nightly: {
      handler: '${self:custom.folder}/nightly.main',
      events: [{ schedule: 'rate(1 day)' }],
    },
    staged: { handler: `${process.env.STAGE}/handler.main` },
  },
};

module.exports = serverlessConfiguration;
