import type {
  DescribeParametersRequest,
  DescribeParametersResult,
  ParameterMetadata,
} from '@aws-sdk/client-ssm';
import type { Caller } from '../operation.js';
import { page } from '../page.js';
import type { Parameter } from '../secrets/secret-seed.js';
import type { SecretStore } from '../secrets/secret-store.js';
import { passesFilters } from './parameter-filters.js';

const DEFAULT_SIZE = 10;

/** What is known of the seeded parameters besides their values (source: Systems Manager API reference, DescribeParameters). */
export function describeParameters(
  store: SecretStore,
  input: DescribeParametersRequest,
  caller: Caller,
): DescribeParametersResult {
  const filters = [
    ...(input.ParameterFilters ?? []),
    ...(input.Filters ?? []).map((filter) => ({ ...filter, Option: 'Contains' })),
  ];
  const found = store.parameters
    .map((parameter) => metadataOf(parameter, caller))
    .filter((one) => passesFilters(filters, one));
  const { MaxResults: maxResults, NextToken: nextToken } = input;
  const { items, nextToken: NextToken } = page(found, { maxResults, nextToken }, DEFAULT_SIZE);
  return { Parameters: items, NextToken };
}

function metadataOf(
  { Name, Type = 'String', KeyId, Tier = 'Standard' }: Parameter,
  { region, accountId }: Caller,
): ParameterMetadata {
  const prefix = `arn:aws:ssm:${region}:${accountId}:parameter`;
  return {
    Name,
    ARN: Name.startsWith('/') ? `${prefix}${Name}` : `${prefix}/${Name}`,
    Type,
    KeyId: Type === 'SecureString' ? (KeyId ?? 'alias/aws/ssm') : undefined,
    Version: 1,
    Policies: [],
    Tier,
    DataType: 'text',
  };
}
