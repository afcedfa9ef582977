export const photos = new sst.aws.Bucket('Photos');

photos.notify({
  notifications: [{ name: 'Thumbnail', function: { handler: 'src/thumbnail.handler', link: [photos] } }],
});

export const jobs = new sst.aws.Queue('Jobs');
jobs.subscribe('src/job.handler');
