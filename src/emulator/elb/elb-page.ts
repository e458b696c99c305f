import { type Page, page } from '../page.js';

const DEFAULT_SIZE = 400;

/** A page with ELBv2's names for its parts. */
export function markedPage<Item>(
  all: readonly Item[],
  { PageSize, Marker }: { readonly PageSize?: number | undefined; readonly Marker?: string | undefined },
): { readonly items: Item[]; readonly NextMarker?: string } {
  const { items, nextToken }: Page<Item> = page(
    all,
    { maxResults: PageSize, nextToken: Marker },
    DEFAULT_SIZE,
  );
  return { items, ...(nextToken !== undefined && { NextMarker: nextToken }) };
}
