import { ECSClient, type ECSClientConfig } from '@aws-sdk/client-ecs';
import type { AwsConfig } from '../../config/config.js';
import { throughProxy, tunnels } from '../proxy/through-proxy.js';
import { awsFailure } from './aws-failure.js';
import { type Interruption, interruption } from './interruptible.js';
import { renewCredentials } from './renew-credentials.js';
import { roleCredentials, type WebIdentityToken } from './role-credentials.js';

/** What every AWS client of a run shares, so that credentials are found, used and renewed once. */
export interface AwsSession {
  readonly ecs: ECSClient;
  /** For a watch's reads: every request is sent once, since the watch itself decides when to ask again. */
  readonly looks: ECSClient;
  /** Settings for one client of another service, asked for anew for each. */
  readonly shared: {
    readonly region: NonNullable<ECSClientConfig['region']>;
    readonly credentials: NonNullable<ECSClientConfig['credentials']>;
    readonly maxAttempts: number;
    readonly requestHandler?: NonNullable<ECSClientConfig['requestHandler']>;
  };
  /** Every client goes through it, so that none outlasts an interrupt or its credentials. */
  readonly watch: Interruption['watch'];
  region(): Promise<string>;
  close(): void;
}

export interface SessionInput {
  readonly aws: AwsConfig;
  readonly webIdentityToken?: WebIdentityToken | undefined;
  /** Throttled and failed requests are sent up to this often, backing off. */
  readonly maxAttempts?: number;
  readonly interrupted?: AbortSignal;
}

/** One ECS client whose region and credentials (default chain, or roles) the others reuse. */
export function openSession({
  aws,
  webIdentityToken,
  maxAttempts = 5,
  interrupted,
}: SessionInput): AwsSession {
  const interruptible = interruption(interrupted).watch;
  const roles = roleCredentials(aws, webIdentityToken);
  const client = new ECSClient({
    maxAttempts,
    ...tunnels(),
    ...(aws.region === undefined ? {} : { region: aws.region }),
    ...(roles === undefined ? {} : { credentials: roles }),
  });
  const { region, credentials } = client.config;
  const watch: Interruption['watch'] = (one) =>
    renewCredentials(interruptible(throughProxy(one)), credentials);
  const ecs = watch(client);
  let looks: ECSClient | undefined;
  return {
    ecs,
    get looks() {
      looks ??= watch(new ECSClient({ region, credentials, maxAttempts: 1, ...tunnels() }));
      return looks;
    },
    watch,
    get shared() {
      return { region, credentials, maxAttempts, ...tunnels() };
    },
    region: async () => {
      try {
        return await ecs.config.region();
      } catch (error) {
        throw awsFailure(error, 'sts:GetCallerIdentity');
      }
    },
    close: () => {
      ecs.destroy();
      looks?.destroy();
    },
  };
}
