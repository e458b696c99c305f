import type { DescribeSecretRequest, DescribeSecretResponse } from '@aws-sdk/client-secrets-manager';
import { AwsError } from '../aws-error.js';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import type { SecretStore } from './secret-store.js';

/** What is known of a seeded secret besides its value; by name, or by ARN with or without the added characters. */
export function describeSecret(
  store: SecretStore,
  input: Validated<DescribeSecretRequest>,
  caller: Caller,
): DescribeSecretResponse {
  const found = store.find(input.SecretId, caller);
  if (found !== undefined) {
    const { KmsKeyId, DeletedDate } = found.secret;
    return { ARN: found.arn, Name: found.name, KmsKeyId, DeletedDate };
  }
  throw new AwsError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
}
