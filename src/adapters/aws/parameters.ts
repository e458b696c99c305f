import type { ParameterMetadata } from '@aws-sdk/client-ssm';
import type { NamedParameter, ParametersPort } from '../../ports/parameters-port.js';
import { callAws } from './aws-failure.js';
import type { AwsSession } from './aws-session.js';

/** What a filter of DescribeParameters takes, and a page of its answer gives. */
const mostNames = 50;

/** SSM Parameter Store; its client is loaded only when somebody asks. */
export function parametersAdapter(session: AwsSession): ParametersPort {
  return {
    findParameters: async (names, region) => {
      const { SSMClient, DescribeParametersCommand } = await import('@aws-sdk/client-ssm');
      const home = region === undefined ? {} : { region };
      const client = session.watch(new SSMClient({ ...session.shared, ...home }));
      const describe = async (Values: string[]) => {
        const ParameterFilters = [{ Key: 'Name', Option: 'Equals', Values }];
        const found: NamedParameter[] = [];
        let NextToken: string | undefined;
        do {
          const page = { ParameterFilters, MaxResults: mostNames, ...(NextToken && { NextToken }) };
          const answer = await callAws('ssm:DescribeParameters', () =>
            client.send(new DescribeParametersCommand(page)),
          );
          found.push(...(answer.Parameters ?? []).map(namedParameter));
          NextToken = answer.NextToken;
        } while (NextToken !== undefined && NextToken !== '');
        return found;
      };
      try {
        return (await Promise.all(portions(names).map(describe))).flat();
      } finally {
        client.destroy();
      }
    },
  };
}

function namedParameter({ Name = '', Type, KeyId }: ParameterMetadata): NamedParameter {
  return { name: Name, isSecure: Type === 'SecureString', ...(KeyId === undefined ? {} : { kmsKey: KeyId }) };
}

function portions(names: readonly string[]): string[][] {
  const count = Math.ceil(names.length / mostNames);
  return Array.from({ length: count }, (_, at) => names.slice(at * mostNames, (at + 1) * mostNames));
}
