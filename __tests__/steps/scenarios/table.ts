import type { Theme } from '../../support/scenario.js';
import { certainFailures } from './certain-failures.js';
import { endedByOthers } from './ended-by-others.js';
import { failedTheme } from './failed.js';
import { followed } from './followed.js';
import { interrupted } from './interrupted.js';
import { order } from './order.js';
import { outOfTime } from './out-of-time.js';
import { permissions } from './permissions.js';
import { rolledBackTheme } from './rolled-back.js';
import { shiftingTheme } from './shifting.js';
import { success } from './success.js';
import { troubled } from './troubled.js';

/** Every row that a ship's verdict is proven with, by theme. */
export const table: readonly Theme[] = [
  success,
  rolledBackTheme,
  failedTheme,
  endedByOthers,
  shiftingTheme,
  certainFailures,
  followed,
  permissions,
  troubled,
  interrupted,
  outOfTime,
  order,
];
