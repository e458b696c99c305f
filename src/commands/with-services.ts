import { awsPorts } from '../adapters/aws/aws-ports.js';
import { openSession } from '../adapters/aws/aws-session.js';
import type { WebIdentityToken } from '../adapters/aws/role-credentials.js';
import type { Config } from '../config/config.js';

export interface ServicesRequest {
  /** In the file's order; named where there are several. */
  readonly services: readonly { readonly name?: string; readonly config: Config }[];
  readonly webIdentityToken?: WebIdentityToken | undefined;
  readonly interrupted: AbortSignal;
}

/** A service, and AWS as it is reached for that service: its account and region may be its own. */
export interface OpenedService {
  readonly name: string | undefined;
  readonly config: Config;
  readonly ports: ReturnType<typeof awsPorts>;
}

/** Does something with services that are only looked at, and closes what was opened for it. */
export async function withServices<Result>(
  { services, webIdentityToken, interrupted }: ServicesRequest,
  work: (opened: readonly OpenedService[]) => Promise<Result>,
): Promise<Result> {
  const sessions = services.map(({ config }) =>
    openSession({ aws: config.aws, webIdentityToken, interrupted }),
  );
  const opened = services.flatMap(({ name, config }, index) => {
    const session = sessions[index];
    return session === undefined ? [] : [{ name, config, ports: awsPorts(session) }];
  });
  try {
    return await work(opened);
  } finally {
    for (const session of sessions) session.close();
  }
}
