/** What an SDK client offers to those who stand between its callers and AWS. */
interface Client {
  readonly middlewareStack: {
    add(middleware: Middleware, where: { readonly step: 'initialize'; readonly name: string }): void;
  };
}
type Handler<Input, Output> = (input: Input) => Promise<Output>;
type Middleware = <Input, Output>(next: Handler<Input, Output>) => Handler<Input, Output>;

/** The SDK's credentials provider, which keeps what it has found unless it is told to look again. */
type Credentials = (options?: { readonly forceRefresh?: boolean }) => Promise<unknown>;

/**
 * The client, which now answers an expired token by new credentials and one more try: the SDK renews by the expiry that
 * it was told, and a revoked session or a clock that is wrong ends a token before that. Source: IAM user guide,
 * "Revoke IAM role temporary security credentials".
 */
export function renewCredentials<C extends Client>(client: C, credentials: Credentials): C {
  const middleware: Middleware = (next) => async (args) => {
    try {
      return await next(args);
    } catch (error) {
      if (!/^ExpiredToken/.test((error as Error).name)) throw error;
      await credentials({ forceRefresh: true });
      return await next(args);
    }
  };
  client.middlewareStack.add(middleware, { step: 'initialize', name: 'renewCredentials' });
  return client;
}
