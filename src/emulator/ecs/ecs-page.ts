import { type Page, type PageRequest, page } from '../page.js';
import { invalidParameter } from './errors.js';

const LARGEST = 100;

/** A page as ECS's lists cut it: `defaultSize` unless asked, 100 at most. */
export function ecsPage<Item>(all: readonly Item[], request: PageRequest, defaultSize = LARGEST): Page<Item> {
  const { maxResults } = request;
  if (maxResults !== undefined && (maxResults < 1 || maxResults > LARGEST)) {
    throw invalidParameter(`maxResults must be between 1 and ${LARGEST}.`);
  }
  return page(all, request, defaultSize);
}
