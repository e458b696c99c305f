import { callAws } from './aws-failure.js';
import type { AwsSession } from './aws-session.js';

/** Names of up to a hundred ECR repositories of the account and region. Throws ShipError. */
export async function accountRepositories(session: AwsSession): Promise<readonly string[]> {
  const { DescribeRepositoriesCommand, ECRClient } = await import('@aws-sdk/client-ecr');
  const client = session.watch(new ECRClient(session.shared));
  try {
    const command = new DescribeRepositoriesCommand({ maxResults: 100 });
    const { repositories = [] } = await callAws('ecr:DescribeRepositories', () => client.send(command));
    return repositories.flatMap(({ repositoryName }) => repositoryName ?? []);
  } finally {
    client.destroy();
  }
}
