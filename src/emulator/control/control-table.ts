import { addFaults } from './add-faults.js';
import { addScripts } from './add-scripts.js';
import { addTaskFaults } from './add-task-faults.js';
import { advanceClock } from './advance-clock.js';
import { clearFaults } from './clear-faults.js';
import { clearPermissions } from './clear-permissions.js';
import { clearRequests } from './clear-requests.js';
import { clearScripts } from './clear-scripts.js';
import { clearTaskFaults } from './clear-task-faults.js';
import type { ControlRoute } from './control-route.js';
import { getAlarms } from './get-alarms.js';
import { getClock } from './get-clock.js';
import { getFaults } from './get-faults.js';
import { getPermissions } from './get-permissions.js';
import { getRequests } from './get-requests.js';
import { getState } from './get-state.js';
import { getTaskFaults } from './get-task-faults.js';
import { health } from './health.js';
import { setAlarm } from './set-alarm.js';
import { setClockSpeed } from './set-clock-speed.js';
import { setPermissions } from './set-permissions.js';

/** Every route of the control surface. */
export const controlTable: readonly ControlRoute[] = [
  health,
  getClock,
  advanceClock,
  setClockSpeed,
  getFaults,
  addFaults,
  clearFaults,
  getTaskFaults,
  addTaskFaults,
  clearTaskFaults,
  getPermissions,
  setPermissions,
  clearPermissions,
  addScripts,
  clearScripts,
  getAlarms,
  setAlarm,
  getRequests,
  clearRequests,
  getState,
];
