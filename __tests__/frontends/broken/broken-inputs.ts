import type { BrokenInput } from '../../support/broken-input.js';
import { configFiles } from './config-files.js';
import { definitions } from './definitions.js';
import { flags } from './flags.js';
import { limits } from './limits.js';
import { fargateLimits } from './more-limits.js';
import { placed } from './options-over-definitions.js';
import { sections } from './sections.js';
import { services } from './services.js';
import { several } from './several-files.js';

/** Broken configurations and task definitions by kind. */
export const brokenInputs: Readonly<Record<string, readonly BrokenInput[]>> = {
  'ecs-ship.yml': configFiles,
  'environments and variables': sections,
  services,
  flags,
  'a task definition that is none': definitions,
  'a task definition that ECS refuses': [...limits, ...fargateLimits],
  'options over a task definition': placed,
  'several files': several,
};
