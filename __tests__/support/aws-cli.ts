import { execa } from 'execa';
import type { Place } from './e2e-place.js';
import { testResource } from './test-machine.js';

/** The real AWS CLI, pointed at an emulator as any user would: by AWS_ENDPOINT_URL. */
export interface AwsCli {
  /** What the command printed; throws with its stderr when it failed. */
  text(...args: readonly string[]): Promise<string>;
  /** The same, parsed; an empty answer is undefined. */
  json<T>(...args: readonly string[]): Promise<T>;
  /** How a command that is refused ends. */
  refusal(...args: readonly string[]): Promise<Refusal>;
}

export interface Refusal {
  readonly exitCode: number | undefined;
  readonly stderr: string;
}

/** The CLI's exit code for an error that the service answered (source: AWS CLI user guide, Return codes). */
export const SERVICE_ERROR = 254;
/** The CLI's exit code for a waiter that met a terminal state or gave up. */
export const WAITER_FAILED = 255;

export function awsCli(endpoint: string, place: Place): AwsCli {
  const env = {
    ...place.env,
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'example',
    AWS_PAGER: '',
    AWS_DEFAULT_OUTPUT: 'json',
  };
  const options = { cwd: place.temp, env, extendEnv: false, stdin: 'ignore' } as const;
  const text = async (args: readonly string[]) => (await execa(testResource('AWS'), args, options)).stdout;
  return {
    text: (...args) => text(args),
    json: async (...args) => {
      const answer = await text(args);
      return answer === '' ? undefined : JSON.parse(answer);
    },
    refusal: async (...args) => {
      const { exitCode, stderr } = await execa(testResource('AWS'), args, { ...options, reject: false });
      return { exitCode, stderr: stderr.trim() };
    },
  };
}
