import { awsPorts } from '../adapters/aws-ports.js';
import { openSession } from '../adapters/aws-session.js';
import { systemClock } from '../adapters/clock.js';
import type { Config } from '../config/config.js';
import { type FollowInput, followLogs } from '../logs/follow-logs.js';

export interface LogsRequest extends Omit<FollowInput, 'services' | 'clock'> {
  readonly services: readonly { readonly name?: string; readonly config: Config }[];
  readonly webIdentityToken?: (() => Promise<string>) | undefined;
}

/** Reads the logs of services in CloudWatch Logs. Throws ShipError. */
export async function runLogs({ services, webIdentityToken, ...input }: LogsRequest): Promise<void> {
  const { interrupted } = input;
  const opened = services.map(({ name, config }) => {
    const session = openSession({ aws: config.aws, webIdentityToken, interrupted });
    const { cluster, service } = config.target;
    return { session, logged: { name, cluster, service, ports: awsPorts(session) } };
  });
  try {
    await followLogs({ ...input, services: opened.map(({ logged }) => logged), clock: systemClock });
  } finally {
    for (const { session } of opened) session.close();
  }
}
