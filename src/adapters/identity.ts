import type { IdentityPort } from '../ports/identity-port.js';
import { callAws } from './aws-failure.js';
import type { AwsSession } from './aws-session.js';

/** STS; its client is loaded only when somebody asks who we are. */
export function identityAdapter(session: AwsSession): IdentityPort {
  return {
    region: () => session.region(),
    whoAmI: async () => {
      const { STSClient, GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
      const client = session.watch(new STSClient(session.shared));
      const answer = await callAws('sts:GetCallerIdentity', () =>
        client.send(new GetCallerIdentityCommand({})),
      );
      client.destroy();
      return { accountId: answer.Account ?? '', arn: answer.Arn ?? '' };
    },
  };
}
