import { choiceLimits } from './choice-limits.js';
import { containerLimits } from './container-limits.js';
import { dependencyLimits } from './dependency-limits.js';
import { environmentLimits } from './environment-limits.js';
import { fargateLimits } from './fargate-limits.js';
import { formLimits } from './form-limits.js';
import type { Limit } from './limit.js';
import { logLimits } from './log-limits.js';
import { networkLimits } from './network-limits.js';
import { numberLimits } from './number-limits.js';
import { sizeLimits } from './size-limits.js';
import { taskLimits } from './task-limits.js';
import { volumeLimits } from './volume-limits.js';

/** Everything that is checked before registering, under the headings of the documentation. */
export const limits: Readonly<Record<string, readonly Limit[]>> = {
  'Names and containers': [...formLimits, ...containerLimits],
  'CPU, memory and size': sizeLimits,
  'Variables and secrets': environmentLimits,
  'Network and ports': networkLimits,
  'Health checks and dependencies': dependencyLimits,
  Volumes: volumeLimits,
  Logs: logLimits,
  Fargate: fargateLimits,
  'Roles, tags, placement and platform': taskLimits,
  'Ranges of numbers': numberLimits,
  Words: choiceLimits,
};
