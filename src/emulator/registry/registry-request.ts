import type { Ecr } from '../ecr/ecr.js';
import { repositoryNotFound } from '../ecr/errors.js';
import type { Repository } from '../ecr/repository.js';
import type { Exchange } from '../exchange.js';
import type { PathParameters, Route } from '../routes.js';
import { authorize } from './authorize.js';
import { answerRegistryError } from './registry-error.js';

/** One authorized request to a repository. */
export interface RegistryRequest {
  readonly ecr: Ecr;
  readonly exchange: Exchange;
  readonly repository: Repository;
  readonly parameters: PathParameters;
}

export type RegistryHandler = (request: RegistryRequest) => void | Promise<void>;

/** A route whose requests are authorized and whose repository exists. */
export function repositoryRoute(ecr: Ecr, method: string, path: string, handler: RegistryHandler): Route {
  return {
    method,
    path: `/v2/*name${path}`,
    handle: (exchange, parameters) =>
      authorized(ecr, exchange, (registryId, region) => {
        const name = parameters.name ?? '';
        const repository = ecr.find(registryId, region, name);
        if (!repository) throw repositoryNotFound({ name, registryId });
        return handler({ ecr, exchange, repository, parameters });
      }),
  };
}

/** Runs `serve` for an authorized request, answering errors in the registry's form. */
export async function authorized(
  ecr: Ecr,
  exchange: Exchange,
  serve: (registryId: string, region: string | undefined) => void | Promise<void>,
): Promise<void> {
  exchange.entry.service = 'registry';
  exchange.response.setHeader('docker-distribution-api-version', 'registry/2.0');
  try {
    const grant = authorize(ecr, exchange);
    if (grant) await serve(grant.registryId, grant.region);
  } catch (error) {
    answerRegistryError(exchange, error);
  }
}
