import type { Filter, Tag } from '@aws-sdk/client-ec2';
import { page } from '../page.js';
import { dryRun, type NetworkThing, notFound } from './errors.js';
import { type Filters, filtered } from './filtered.js';

/** The members that EC2's describe calls have in common. */
export interface DescribeInput {
  readonly Filters?: Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

/** How one kind of thing is described. */
export interface Described<Item> {
  readonly thing: NetworkThing;
  readonly id: (item: Item) => string | undefined;
  readonly filters: Filters<Item>;
}

const MOST = 1000;

/** A page of what is asked for by id and by filters. Throws AwsError when an id leads nowhere. */
export function described<Item extends { readonly Tags?: Tag[] | undefined }>(
  { thing, id, filters }: Described<Item>,
  all: readonly Item[],
  ids: readonly string[] | undefined,
  { Filters, MaxResults, NextToken, DryRun }: DescribeInput,
): { readonly items: Item[]; readonly NextToken?: string } {
  if (DryRun) throw dryRun();
  const known = new Set(all.map(id));
  const missing = (ids ?? []).filter((one) => !known.has(one));
  if (missing.length > 0) throw notFound(thing, missing);
  const found = filtered(all, filters, Filters).filter((item) => ids?.includes(id(item) ?? '') ?? true);
  const { items, nextToken } = page(found, { maxResults: MaxResults, nextToken: NextToken }, MOST);
  return { items, ...(nextToken !== undefined && { NextToken: nextToken }) };
}
