import { createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Claims, githubClaims } from './oidc-claims.js';

const BEARER = 'the-bearer-of-this-job';
const KEY_ID = 'key-1';
const generateKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** An OIDC issuer on this machine: it signs tokens, publishes its keys, and hands tokens to jobs as GitHub does. */
export class OidcIssuer {
  /** Every token it has signed. */
  readonly tokens: string[] = [];
  /** What jobs are told of themselves; set it to what a test needs. */
  claims: Claims = githubClaims();
  /** HTTP status of the endpoint that hands out tokens. */
  status = 200;
  /** Seconds a token lives. */
  lifetime = 300;
  readonly #now: () => number;
  #key = generateKey();
  readonly #published = this.#key.publicKey.export({ format: 'jwk' });
  readonly #server = createServer((request, response) => this.#answer(request, response));

  private constructor(now: () => number) {
    this.#now = now;
  }

  /** `now` in milliseconds: the machine's clock, or a test's. */
  static async start(now: () => number = Date.now): Promise<OidcIssuer> {
    const issuer = new OidcIssuer(now);
    await new Promise<void>((resolve) => issuer.#server.listen(0, '127.0.0.1', resolve));
    return issuer;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get jwksUri(): string {
    return `${this.url}/jwks`;
  }

  /** What a job with `permissions: id-token: write` finds in its environment. */
  get env() {
    return {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${this.url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: BEARER,
    };
  }

  /** A signed token for an audience; `claims` win over what every token has. */
  sign(audience: string, claims: Claims = this.claims): string {
    const now = Math.floor(this.#now() / 1000);
    const life = { iat: now, nbf: now - 5, exp: now + this.lifetime, jti: randomUUID() };
    const header = { alg: 'RS256', typ: 'JWT', kid: KEY_ID };
    const signed = [header, { ...life, aud: audience, ...claims }].map(part).join('.');
    const signature = createSign('sha256').update(signed).sign(this.#key.privateKey, 'base64url');
    this.tokens.push(`${signed}.${signature}`);
    return `${signed}.${signature}`;
  }

  /** From now on its tokens are signed with a key that it does not publish. */
  loseKey(): void {
    this.#key = generateKey();
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #answer({ url = '', headers }: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(url, this.url);
    const send = (value: unknown) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    if (pathname === '/.well-known/openid-configuration') {
      return void send({ issuer: this.url, jwks_uri: this.jwksUri });
    }
    if (pathname === '/jwks')
      return void send({ keys: [{ ...this.#published, kid: KEY_ID, use: 'sig', alg: 'RS256' }] });
    if (headers.authorization !== `Bearer ${BEARER}`) return void response.writeHead(401).end();
    if (this.status !== 200) return void response.writeHead(this.status).end();
    send({ value: this.sign(searchParams.get('audience') ?? '') });
  }
}

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
