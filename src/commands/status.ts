import { awsPorts } from '../adapters/aws-ports.js';
import { openSession } from '../adapters/aws-session.js';
import { commitAuthors } from '../adapters/commit-authors.js';
import type { Config } from '../config/config.js';
import type { AskedService } from '../status/read-history.js';

export interface StatusRequest<Found> {
  readonly services: readonly { readonly name?: string; readonly config: Config }[];
  readonly workingDirectory: string;
  readonly webIdentityToken?: (() => Promise<string>) | undefined;
  readonly interrupted: AbortSignal;
  readonly read: (asked: AskedService) => Promise<Found>;
}

/** Asks AWS about services, side by side, in the file's order. Throws ShipError. */
export async function askServices<Found>(request: StatusRequest<Found>): Promise<readonly Found[]> {
  const { services, workingDirectory, webIdentityToken, interrupted, read } = request;
  const sessions = services.map(({ config }) =>
    openSession({ aws: config.aws, webIdentityToken, interrupted }),
  );
  const authorsOf: AskedService['authorsOf'] = (commits) =>
    commitAuthors(workingDirectory, commits, interrupted);
  try {
    return await Promise.all(
      sessions.map((session, index) => {
        const { target, image } = services[index]?.config ?? {};
        const { cluster = '', service = '' } = target ?? {};
        const repository = image?.repository ?? service;
        return read({ cluster, service, repository, ecs: awsPorts(session).ecs, authorsOf });
      }),
    );
  } finally {
    for (const session of sessions) session.close();
  }
}
