import type { Emulator } from '../../src/emulator/emulator.js';

/** Standard AWS configuration: nothing of ecs-ship's own points at the emulator. */
export function awsEnvironmentOf({ url }: Pick<Emulator, 'url'>) {
  return {
    AWS_ENDPOINT_URL: url,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'example',
  };
}

/** Points the AWS SDK of this process at the emulator, as a user's shell would. */
export function pointAt(emulator: Pick<Emulator, 'url'>): void {
  Object.assign(process.env, awsEnvironmentOf(emulator));
}
