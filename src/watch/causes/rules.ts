import { capacityRules } from './capacity-rules.js';
import type { CauseRule } from './cause-rule.js';
import { deploymentRules } from './deployment-rules.js';
import { exitRules, hostRules } from './end-rules.js';
import { healthRules } from './health-rules.js';
import { lastRules } from './last-rules.js';
import { pullRules } from './pull-rules.js';
import { resourceRules, setupRules } from './setup-rules.js';
import { startRules } from './start-rules.js';

/** What may be at fault, in the order in which it is asked. */
export interface CauseGroup {
  readonly title: string;
  readonly rules: readonly CauseRule[];
}

/** From the most specific to the most general; the first rule that applies names the failure. */
export const causeGroups: readonly CauseGroup[] = [
  { title: 'The deployment as a whole', rules: deploymentRules },
  { title: 'Roles and network', rules: setupRules },
  { title: 'The image', rules: pullRules },
  { title: 'Secrets, logs, volumes', rules: resourceRules },
  { title: 'Starting a container', rules: startRules },
  { title: 'The host, and its memory', rules: hostRules },
  { title: 'Health', rules: healthRules },
  { title: 'The application’s end', rules: exitRules },
  { title: 'Capacity and quotas', rules: capacityRules },
  { title: 'What is left', rules: lastRules },
];

export const causeRules: readonly CauseRule[] = causeGroups.flatMap(({ rules }) => rules);
