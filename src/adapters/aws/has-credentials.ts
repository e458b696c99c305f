import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const variables = [
  ...['AWS_ACCESS_KEY_ID', 'AWS_PROFILE', 'AWS_WEB_IDENTITY_TOKEN_FILE'],
  ...['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'],
];

/** Whether it is worth a look: without any of these the SDK would wait for an instance that is not there. */
export function hasCredentials(env: NodeJS.ProcessEnv): boolean {
  if (variables.some((name) => (env[name] ?? '') !== '')) return true;
  const folder = join(env.HOME || homedir(), '.aws');
  return ['credentials', 'config'].some((name) => existsSync(join(folder, name)));
}
