import { ShipError } from '../../errors.js';
import { configAsItIs, currentRevision } from '../../plan/config-as-it-is.js';
import type { OwnValues, ServiceTask } from './service-verb.js';

/** The most tasks of a service that AWS lets anybody have. Source: Amazon ECS service quotas, tasks per service. */
const most = 5000;

/** `scale N`. Throws `option-invalid`. */
export function scaleTask(_values: OwnValues, [operand = '']: readonly string[]): ServiceTask {
  const count = Number(operand);
  if (!/^\d+$/.test(operand) || count > most)
    throw new ShipError('option-invalid', `scale: "${operand}" is not a number of tasks`, {
      remedy: `Write a whole number from 0 to ${most}: ecs-ship scale 4 --service web.`,
    });
  return {
    doing: 'Scaling',
    config: (config) => configAsItIs(config, currentRevision),
    check: ({ services }) => {
      if (services === undefined || services.services.length === 1) return;
      const names = services.services.map(({ name }) => name).join(', ');
      throw new ShipError('option-invalid', `scale is of one service, and there are ${names}`, {
        remedy: 'Name the service with --service.',
      });
    },
    work: async () => (await import('../../scale.js')).scaleTo(count),
  };
}
