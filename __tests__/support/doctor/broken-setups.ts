import { brokenAccess } from './broken-access.js';
import { brokenRoles } from './broken-roles.js';
import { brokenSecrets } from './broken-secrets.js';
import type { BrokenSetup } from './broken-setup.js';

/** Every set-up that doctor has to find something wrong with. */
export const brokenSetups: readonly BrokenSetup[] = [...brokenAccess, ...brokenRoles, ...brokenSecrets];
