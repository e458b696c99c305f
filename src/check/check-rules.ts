import type { CheckRule } from './check-rule.js';
import { buildSecretRules } from './rules/build-secret-rules.js';
import { contextRules } from './rules/context-rules.js';
import { definitionSecretRules } from './rules/definition-secret-rules.js';
import { dockerfileRules } from './rules/dockerfile-rules.js';
import { environmentRules } from './rules/environment-rules.js';
import { healthToolRules } from './rules/health-tool-rules.js';
import { imageRules } from './rules/image-rules.js';
import { isolationRules } from './rules/isolation-rules.js';
import { observabilityRules } from './rules/observability-rules.js';
import { portRules } from './rules/port-rules.js';
import { repositoryRules } from './rules/repository-rules.js';
import { roleRules } from './rules/role-rules.js';
import { rolloutRules } from './rules/rollout-rules.js';
import { sizeRules } from './rules/size-rules.js';
import { stopRules } from './rules/stop-rules.js';
import { userRules } from './rules/user-rules.js';

/** THE table of checks: `ecs-ship check` runs them, its reports describe them, docs/checks.md is rendered from them. */
export const checkRules: readonly CheckRule[] = [
  ...environmentRules,
  ...definitionSecretRules,
  ...buildSecretRules,
  ...contextRules,
  ...isolationRules,
  ...userRules,
  ...imageRules,
  ...dockerfileRules,
  ...sizeRules,
  ...portRules,
  ...roleRules,
  ...stopRules,
  ...healthToolRules,
  ...observabilityRules,
  ...rolloutRules,
  ...repositoryRules,
];
