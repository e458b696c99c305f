import type { RunConfig } from '../../config/read-config.js';
import { ShipError } from '../../errors.js';
import { configAsItIs, currentRevision } from '../../plan/config-as-it-is.js';
import type { RollbackWish } from '../../plan/rollback/rollback-wish.js';
import type { OwnValues, ServiceTask } from './service-verb.js';

/** `rollback` by its options. Throws `option-invalid`. */
export function rollbackTask(
  values: OwnValues,
): ServiceTask & { readonly check: (asked: RunConfig) => void } {
  const wish = wishOf(values);
  return {
    doing: 'Rolling back',
    // Which revision it is, is found out with everything else that AWS is asked.
    config: (config) => configAsItIs(config, currentRevision),
    check: (asked) => refuseOneForAll(wish, asked),
    work: async () => (await import('../../rollback.js')).rollbackTo(wish),
  };
}

function wishOf(values: OwnValues): RollbackWish {
  const [reference, commit] = [values.get('to-revision'), values.get('to-commit')];
  if (reference !== undefined && commit !== undefined)
    throw new ShipError('option-invalid', '--to-revision and --to-commit both say where to go', {
      remedy: 'Leave one of them out.',
    });
  if (reference !== undefined) return { kind: 'revision', reference: `${reference}` };
  return commit === undefined ? { kind: 'previous' } : { kind: 'commit', commit: `${commit}` };
}

function refuseOneForAll(wish: RollbackWish, { services }: RunConfig): void {
  if (wish.kind !== 'revision' || services === undefined || services.services.length === 1) return;
  const names = services.services.map(({ name }) => name).join(', ');
  throw new ShipError('option-invalid', `--to-revision is of one service, and there are ${names}`, {
    remedy: 'Name the service with --service; --to-commit goes for several.',
  });
}
