import { defineBackend } from '@aws-amplify/backend';
import { auth } from './auth/resource';
import { greet, nightly } from './functions/resource';

defineBackend({ auth, greet, nightly });
