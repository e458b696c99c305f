import { ECRClient } from '@aws-sdk/client-ecr';
import type { RegistryPlace } from '../../plan/ecr-address.js';
import type { AwsSession } from './aws-session.js';

/** The ECR client for a place; without one, that of the run's own registry. */
export type EcrClients = (place?: RegistryPlace) => ECRClient;

/** One client for each region or address, made when it is first needed. */
export function ecrClients(session: AwsSession): EcrClients {
  const clients = new Map<string, ECRClient>();
  return ({ region, endpoint } = {}) => {
    const key = `${region ?? ''} ${endpoint ?? ''}`;
    const known = clients.get(key);
    if (known !== undefined) return known;
    const settings = {
      ...session.shared,
      ...(region === undefined ? {} : { region }),
      ...(endpoint === undefined ? {} : { endpoint }),
    };
    const client = session.watch(new ECRClient(settings));
    clients.set(key, client);
    return client;
  };
}
