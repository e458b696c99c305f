import { findLink, type LinkWish } from '../open/find-link.js';
import { type ServicesRequest, withServices } from './with-services.js';

export interface OpenRequest extends ServicesRequest {
  readonly wish: Pick<LinkWish, 'what' | 'hasConsole'>;
}

/** An address for each service, in the file's order. Throws ShipError. */
export function findLinks(request: OpenRequest): Promise<readonly { name: string; url: string }[]> {
  return withServices(request, (opened) =>
    Promise.all(
      opened.map(async ({ name, config: { target }, ports }) => ({
        name: name ?? target.service,
        url: await findLink({ ...target, ...request.wish }, ports),
      })),
    ),
  );
}
