import { type Page, type PageRequest, page } from '../page.js';
import { invalidParameter } from './errors.js';

const DEFAULT_SIZE = 100;
const MAX_SIZE = 1000;

/** A page as most ECR lists cut it: 100 unless asked, 1000 at most. */
export function ecrPage<Item>(all: readonly Item[], request: PageRequest, most = MAX_SIZE): Page<Item> {
  const { maxResults } = request;
  if (maxResults !== undefined && maxResults < 1) {
    throw invalidParameter('maxResults', 'Member must have value greater than or equal to 1');
  }
  if (maxResults !== undefined && maxResults > most) {
    throw invalidParameter('maxResults', `Member must have value less than or equal to ${most}`);
  }
  return page(all, request, DEFAULT_SIZE);
}

/** Asking for named things and for pages excludes each other (ECR API, DescribeImages and DescribeRepositories). */
export function checkPaging(
  request: PageRequest,
  member: string,
  named: readonly unknown[] | undefined,
): void {
  if (!named) return;
  if (named.length === 0)
    throw invalidParameter(member, 'Member must have length greater than or equal to 1');
  if (request.nextToken !== undefined) throw invalidParameter('nextToken', `must be null with ${member}`);
  if (request.maxResults !== undefined) throw invalidParameter('maxResults', `must be null with ${member}`);
}
