import { commitAuthors } from '../adapters/git/commit-authors.js';
import type { AskedService } from '../status/read-history.js';
import { type ServicesRequest, withServices } from './with-services.js';

export interface StatusRequest<Found> extends ServicesRequest {
  readonly workingDirectory: string;
  readonly read: (asked: AskedService) => Promise<Found>;
}

/** Asks AWS about services, side by side, in the file's order. Throws ShipError. */
export function askServices<Found>(request: StatusRequest<Found>): Promise<readonly Found[]> {
  const { workingDirectory, interrupted, read } = request;
  const authorsOf: AskedService['authorsOf'] = (commits) =>
    commitAuthors(workingDirectory, commits, interrupted);
  return withServices(request, (opened) =>
    Promise.all(
      opened.map(({ config, ports }) => {
        const { cluster, service } = config.target;
        const repository = config.image.repository ?? service;
        return read({ cluster, service, repository, ecs: ports.ecs, authorsOf });
      }),
    ),
  );
}
