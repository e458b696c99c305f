import type { TaggedImage } from '../../ports/ecr-port.js';
import type { Checked } from '../check.js';
import type { PolicyCheck } from '../lifecycle/lifecycle-check.js';
import type { Journal } from './journal.js';

/** What the stand-ins of a rehearsed run share. */
export interface Rehearsal {
  readonly checked: Checked;
  readonly journal: Journal;
  /** What ECR says of the lifecycle policy that would be set. */
  readonly preview: PolicyCheck | undefined;
  /** Images that the run would have pushed or tagged by then, by `repository:tag` and `repository@digest`. */
  readonly images: Map<string, TaggedImage>;
}
