import { DescribeServicesCommand, type Service } from '@aws-sdk/client-ecs';
import { ShipError } from '../../errors.js';
import { awsFailure, isException } from './aws-failure.js';
import type { AwsSession } from './aws-session.js';

/** The service as DescribeServices shows it. Throws `cluster-not-found` or `service-not-found`. */
export async function findService(session: AwsSession, cluster: string, service: string): Promise<Service> {
  try {
    const answer = await session.ecs.send(new DescribeServicesCommand({ cluster, services: [service] }));
    const found = answer.services?.[0];
    if (found !== undefined && found.status !== 'INACTIVE') return found;
  } catch (error) {
    if (!isException(error, 'ClusterNotFoundException')) throw awsFailure(error, 'ecs:DescribeServices');
    throw new ShipError(
      'cluster-not-found',
      `There is no cluster "${cluster}" in ${await session.region()}.`,
      {
        remedy: 'Check the options cluster and region, and that the credentials are for the right account.',
        cause: error,
      },
    );
  }
  throw new ShipError(
    'service-not-found',
    `Cluster "${cluster}" has no service "${service}" in ${await session.region()}.`,
    {
      remedy: 'Check the options service, cluster and region; create the service first if it is new.',
    },
  );
}
