import { defineAuth } from '@aws-amplify/backend';
import { greet } from '../functions/resource';

export const auth = defineAuth({ loginWith: { email: true }, triggers: { postConfirmation: greet } });
