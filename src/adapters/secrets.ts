import type { SecretsPort } from '../ports/secrets-port.js';
import { awsFailure, isException } from './aws-failure.js';
import type { AwsSession } from './aws-session.js';

/** AWS Secrets Manager; its client is loaded only for secrets that are given by name. */
export function secretsAdapter(session: AwsSession): SecretsPort {
  return {
    findSecret: async (name) => {
      const { SecretsManagerClient, DescribeSecretCommand } = await import('@aws-sdk/client-secrets-manager');
      const client = session.watch(new SecretsManagerClient(session.shared));
      try {
        const { ARN, DeletedDate } = await client.send(new DescribeSecretCommand({ SecretId: name }));
        return ARN === undefined ? undefined : { arn: ARN, isDeleted: DeletedDate !== undefined };
      } catch (error) {
        if (isException(error, 'ResourceNotFoundException')) return undefined;
        throw awsFailure(error, 'secretsmanager:DescribeSecret');
      } finally {
        client.destroy();
      }
    },
  };
}
