import type { OutgoingHttpHeaders } from 'node:http';
import { answer } from '../exchange.js';
import type { RegistryRequest } from './registry-request.js';

const DEFAULT_SIZE = 1000;

/** A page of a repository's tags in lexical order; the Link header leads to the next. */
export function listTags({ exchange, repository }: RegistryRequest): void {
  const { searchParams } = exchange.url;
  const size = Number(searchParams.get('n') ?? DEFAULT_SIZE) || DEFAULT_SIZE;
  const last = searchParams.get('last') ?? '';
  const after = [...repository.tags.keys()].sort().filter((tag) => tag > last);
  const tags = after.slice(0, size);
  const headers: OutgoingHttpHeaders = { 'content-type': 'application/json' };
  if (after.length > size) {
    headers.link = `</v2/${repository.name}/tags/list?last=${tags.at(-1)}&n=${size}>; rel="next"`;
  }
  answer(exchange, 200, headers, JSON.stringify({ name: repository.name, tags }));
}
