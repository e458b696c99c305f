import type { SecretsPort } from '../../ports/secrets-port.js';
import { awsFailure, isException } from './aws-failure.js';
import type { AwsSession } from './aws-session.js';

/** AWS Secrets Manager; its client is loaded only when somebody asks. */
export function secretsAdapter(session: AwsSession): SecretsPort {
  return {
    findSecret: async (name, region) => {
      const { SecretsManagerClient, DescribeSecretCommand } = await import('@aws-sdk/client-secrets-manager');
      const home = region === undefined ? {} : { region };
      const client = session.watch(new SecretsManagerClient({ ...session.shared, ...home }));
      try {
        const { ARN, DeletedDate, KmsKeyId } = await client.send(
          new DescribeSecretCommand({ SecretId: name }),
        );
        if (ARN === undefined) return undefined;
        const key = KmsKeyId === undefined ? {} : { kmsKey: KmsKeyId };
        return { arn: ARN, isDeleted: DeletedDate !== undefined, ...key };
      } catch (error) {
        if (isException(error, 'ResourceNotFoundException')) return undefined;
        throw awsFailure(error, 'secretsmanager:DescribeSecret');
      } finally {
        client.destroy();
      }
    },
  };
}
