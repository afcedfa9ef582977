import { jobs, photos } from './storage';

const api = new sst.aws.ApiGatewayV2('Api', { transform: { route: { handler: { link: [jobs, photos] } } } });

api.route('GET /photos/{name}', 'src/photos.get');
api.route('DELETE /photos/{name}', { handler: 'src/photos.remove' }, { auth: { iam: true } });

export const share = new sst.aws.Function('Share', { handler: 'src/share.handler', url: true });
