import type { IdentityPort } from '../../ports/identity-port.js';
import { callAws } from './aws-failure.js';
import type { AwsSession } from './aws-session.js';

/** STS; its client is loaded only when somebody asks who we are. */
export function identityAdapter(session: AwsSession): IdentityPort {
  return {
    region: () => session.region(),
    whoAmI: async () => {
      const { STSClient, GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
      const client = session.watch(new STSClient(session.shared));
      const date = answerDate(client);
      const answer = await callAws('sts:GetCallerIdentity', () =>
        client.send(new GetCallerIdentityCommand({})),
      );
      client.destroy();
      const ahead = date.at === undefined ? {} : { clockAheadMs: Date.now() - date.at };
      return { accountId: answer.Account ?? '', arn: answer.Arn ?? '', ...ahead };
    },
  };
}

interface Answered {
  readonly response: { readonly headers?: Readonly<Record<string, string>> };
}
interface DatedStack {
  add(
    middleware: (next: (args: never) => Promise<Answered>) => (args: never) => Promise<Answered>,
    where: { readonly step: 'deserialize'; readonly name: string },
  ): void;
}

/** Keeps the time that the answers of a client were given at, as their headers tell it. */
function answerDate(client: { readonly middlewareStack: object }): { at?: number } {
  const date: { at?: number } = {};
  const stack = client.middlewareStack as DatedStack;
  const middleware = (next: (args: never) => Promise<Answered>) => async (args: never) => {
    const answered = await next(args);
    const at = Date.parse(answered.response.headers?.date ?? '');
    if (!Number.isNaN(at)) date.at = at;
    return answered;
  };
  stack.add(middleware, { step: 'deserialize', name: 'answerDate' });
  return date;
}
