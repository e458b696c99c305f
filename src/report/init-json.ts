import type { Answers } from '../init/answers.js';
import type { InitRecord } from '../init/init-record.js';

/** What `init --json` prints. */
export function initDocument(record: InitRecord, answers: Answers) {
  const { dryRun, files, additions, notes, next } = record;
  const { region, cluster, ci, account, services } = answers;
  return {
    version: 1,
    dryRun,
    ...{ region, cluster, ci },
    ...(account === undefined ? {} : { accountId: account }),
    services: services.map(({ service, repository, port, healthPath, app }) => ({
      name: service,
      repository,
      ...(app === undefined ? {} : { folder: app.folder === '' ? '.' : app.folder }),
      ...(app?.recognised === undefined ? {} : { framework: app.recognised.framework }),
      ...(port === undefined ? {} : { port }),
      ...(healthPath === undefined ? {} : { healthPath }),
    })),
    files,
    additions,
    notes,
    next,
  };
}
