import { AwsError } from './aws-error.js';

/** One page of a list and the token for the next. */
export interface Page<Item> {
  readonly items: Item[];
  readonly nextToken?: string;
}

export interface PageRequest {
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

/** Cuts a page; a token is the position where the next page starts, in base64url. */
export function page<Item>(all: readonly Item[], request: PageRequest, defaultSize: number): Page<Item> {
  const start = request.nextToken === undefined ? 0 : position(request.nextToken);
  const end = start + (request.maxResults ?? defaultSize);
  const items = all.slice(start, end);
  return end < all.length ? { items, nextToken: token(end) } : { items };
}

function token(at: number): string {
  return Buffer.from(`at:${at}`).toString('base64url');
}

function position(nextToken: string): number {
  const at = /^at:(\d+)$/.exec(Buffer.from(nextToken, 'base64url').toString())?.[1];
  if (at !== undefined) return Number(at);
  throw new AwsError(
    'InvalidParameterException',
    "Invalid parameter at 'nextToken' failed to satisfy constraint: 'Invalid token'",
  );
}
