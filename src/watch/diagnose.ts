import type { Diagnosis } from '../outcome.js';
import { causeRules } from './causes/rules.js';
import type { Evidence } from './evidence.js';
import { allEvidence, evidenceLines } from './evidence-lines.js';
import { failedContainer } from './failed-container.js';

/** The rules that know nothing better than ECS's own words. */
const withoutCause = ['not-finished', 'tasks-unseen', 'unknown'];

/** Names the cause by the first rule that applies and lists what it rests on; where no cause is known, all there is. */
export function diagnose(evidence: Evidence): Diagnosis {
  for (const { id, cause: tell, shows, remedy, docs } of causeRules) {
    const cause = tell(evidence);
    if (cause === undefined) continue;
    const lines = withoutCause.includes(id) ? allEvidence(evidence) : evidenceLines(evidence);
    return {
      id,
      cause,
      evidence: [...(shows?.(evidence) ?? []), ...lines],
      remedy: typeof remedy === 'string' ? remedy : remedy(evidence),
      docs,
      ...whereToLook(evidence),
    };
  }
  throw new Error('the last cause rule always applies');
}

function whereToLook(evidence: Evidence): Pick<Diagnosis, 'task' | 'logStream'> {
  const task = failedContainer(evidence)?.task.id;
  const logStream = evidence.log?.stream;
  return { ...(task === undefined ? {} : { task }), ...(logStream === undefined ? {} : { logStream }) };
}
