import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** GitHub's OIDC endpoint as a job sees it. */
export interface TokenEndpoint {
  /** ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  readonly env: Readonly<Record<string, string>>;
  /** The token it gives. */
  readonly token: string;
  /** Audiences that were asked for. */
  readonly audiences: readonly string[];
  close(): Promise<void>;
}

export async function tokenEndpoint(): Promise<TokenEndpoint> {
  const bearer = 'the-bearer-of-this-job';
  const audiences: string[] = [];
  const token = jwt({
    iss: 'https://token.actions.githubusercontent.com',
    sub: 'repo:acme/web:ref:refs/heads/main',
    aud: 'sts.amazonaws.com',
    exp: Math.floor(Date.now() / 1000) + 300,
  });
  const server = createServer((request, response) => {
    if (request.headers.authorization !== `Bearer ${bearer}`) return void response.writeHead(401).end();
    audiences.push(new URL(request.url ?? '', 'http://host').searchParams.get('audience') ?? '');
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ value: token }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
    },
    token,
    audiences,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A token as an issuer writes it; nobody here verifies its signature. */
export function jwt(claims: Readonly<Record<string, unknown>>): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.${Buffer.from('signature').toString('base64url')}`;
}
