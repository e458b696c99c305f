import type { EmulatorAction } from './emulator-action.js';
import { advance } from './emulator-advance.js';
import { alarm } from './emulator-alarm.js';
import { clock } from './emulator-clock.js';
import { fault } from './emulator-fault.js';
import { allow, deny, policy } from './emulator-permissions.js';
import { requests } from './emulator-requests.js';
import { reset } from './emulator-reset.js';
import { script } from './emulator-script.js';
import { speed } from './emulator-speed.js';
import { state } from './emulator-state.js';

/** What can be asked of a running emulator. */
export const emulatorActions: readonly EmulatorAction[] = [
  clock,
  advance,
  speed,
  fault,
  script,
  alarm,
  allow,
  deny,
  policy,
  reset,
  requests,
  state,
];
