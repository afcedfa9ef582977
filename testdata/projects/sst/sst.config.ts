/// <reference path="./.sst/platform/config.d.ts" />

export default $config({
  app(input) {
    return { name: 'photos', removal: input?.stage === 'production' ? 'retain' : 'remove', home: 'aws' };
  },
  async run() {
    const { photos } = await import('./infra/storage');
    await import('./infra/api');
    new sst.aws.Cron('Cleanup', { job: 'src/cleanup.handler', schedule: 'rate(1 day)' });
    return { bucket: photos.name };
  },
});
