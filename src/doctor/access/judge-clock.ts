import { formatDuration } from '../../report/duration.js';
import { type Line, ok, warning } from '../line.js';

/** Beyond five minutes AWS refuses a signature (source: IAM user guide, "Troubleshoot signed requests"). */
const borderMs = 5 * 60_000;

/** This machine's clock less AWS's; unset: AWS did not tell the time. */
export function judgeClock(aheadMs: number | undefined): readonly Line[] {
  if (aheadMs === undefined) return [];
  const off = Math.abs(aheadMs);
  if (off < borderMs) return [ok('clock', 'the clock agrees with AWS’s')];
  return [
    warning(
      'clock',
      `This machine’s clock is ${formatDuration(off)} ${aheadMs > 0 ? 'ahead of' : 'behind'} AWS’s, which refuses what is signed more than 5 minutes off; ecs-ship makes up for it, other tools may not.`,
      'Set the clock (timedatectl set-ntp true); in a virtual machine, after its host has slept too.',
    ),
  ];
}
