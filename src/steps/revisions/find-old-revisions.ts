import { beyondKept, mayGo, type Succession } from '../../plan/old-revision.js';
import { briefly, patiently } from '../patiently.js';
import type { Run } from '../run.js';
import { findUsedRevisions } from './find-users.js';

/** What may be deregistered, newest first, and how many older ones stay because something refers to them; ARNs. */
export interface OldRevisions {
  readonly unused: readonly string[];
  readonly used: number;
}

/** Revisions that are looked at in one run, and those that go at the most: ECS lets an account change one a second. */
const mostLooks = 30;
const mostAtOnce = 10;

/** Throws where it cannot be ruled out that one is in use. */
export async function findOldRevisions(run: Run, succession: Succession): Promise<OldRevisions> {
  const { ecs } = run.ports;
  const { family, keep } = succession;
  const listed = await patiently(run, briefly, () => ecs.listRevisions(family, keep + mostLooks));
  const ours: string[] = [];
  for (const arn of beyondKept(listed, succession)) {
    const revision = await patiently(run, briefly, () => ecs.describeTaskDefinition(arn));
    if (mayGo(revision, succession)) ours.push(arn);
  }
  if (ours.length === 0) return { unused: [], used: 0 };
  const used = await findUsedRevisions(run, succession);
  const unused = ours.filter((arn) => !used.has(arn));
  return { unused: unused.slice(0, mostAtOnce), used: ours.length - unused.length };
}
