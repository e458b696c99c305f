import type { RunConfig } from '../../config/read-config.js';
import { ShipError } from '../../errors.js';
import { configAsItIs, currentRevision } from '../../plan/config-as-it-is.js';
import { confirm } from '../cli/confirm.js';
import type { OwnValues, ServiceTask } from './service-verb.js';

/** `stop` by its options. Throws `option-invalid`, and `not-confirmed` where somebody says no. */
export function stopTask(values: OwnValues): ServiceTask {
  const deletes = values.get('delete') === true;
  const deregisters = values.get('deregister') === true;
  const force = values.get('force') === true;
  if (!deletes && (deregisters || force))
    throw new ShipError(
      'option-invalid',
      `--${force ? 'force' : 'deregister'} has no meaning without --delete`,
      {
        remedy: 'Leave it out, or add --delete.',
      },
    );
  return {
    doing: deletes ? 'Deleting' : 'Stopping',
    config: (config) => configAsItIs(config, currentRevision),
    check: async (asked, io) => {
      if (values.get('yes') === true || asked.switches.dryRun) return;
      const question = questionOf(asked, deletes);
      if (question !== undefined) await confirm(question, io);
    },
    work: async () => (await import('../../stop.js')).stopBy({ deletes, deregisters, force }),
  };
}

/** What can be started again needs no question, unless it is more than somebody may have meant. */
function questionOf({ services, ...one }: RunConfig, deletes: boolean): string | undefined {
  const all = services?.services.map(({ config }) => config) ?? ('config' in one ? [one.config] : []);
  if (!deletes && all.length < 2) return undefined;
  const names = all.map(({ target }) => `${target.service} of cluster ${target.cluster}`).join(', ');
  return `${deletes ? 'Delete' : 'Stop'} ${names}?`;
}
