import { brokenAccess } from './broken-access.js';
import { brokenImage } from './broken-image.js';
import { brokenLogs } from './broken-logs.js';
import { brokenNetwork } from './broken-network.js';
import { brokenRoles } from './broken-roles.js';
import { brokenSecrets } from './broken-secrets.js';
import { brokenService } from './broken-service.js';
import type { BrokenSetup } from './broken-setup.js';
import { brokenTargets } from './broken-targets.js';
import { brokenTools } from './broken-tools.js';

/** Every set-up that doctor has to find something wrong with. */
export const brokenSetups: readonly BrokenSetup[] = [
  ...brokenAccess,
  ...brokenTools,
  ...brokenImage,
  ...brokenRoles,
  ...brokenSecrets,
  ...brokenLogs,
  ...brokenService,
  ...brokenNetwork,
  ...brokenTargets,
];
