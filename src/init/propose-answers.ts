import type { Answers, ServiceAnswers } from './answers.js';
import type { App } from './app.js';
import { ciHost } from './ci-host.js';
import type { Surroundings, Wish } from './surroundings.js';

const DEFAULT_REGION = 'us-east-1';
const DEFAULT_CLUSTER = 'default';

/** An answer to every question: what was wished, else what was found, else what is usual. */
export function proposeAnswers(wish: Wish, around: Surroundings): Answers {
  const name = nameOf(wish, around);
  return {
    name,
    region: wish.region ?? around.earlier.region ?? around.account?.region ?? DEFAULT_REGION,
    cluster: wish.cluster ?? clusterOf(around, name),
    ci: wish.ci ?? ciHost(around.files, around.remote) ?? 'none',
    branch: around.branch ?? 'main',
    remote: around.remote,
    account: wish.accountId ?? around.account?.id,
    services: servicesOf(wish, around, name),
  };
}

function nameOf({ service }: Wish, { earlier, remote, folderName }: Surroundings): string {
  return service ?? earlier.service ?? slug(remote?.path.split('/').at(-1) ?? folderName);
}

/** Letters, digits and hyphens, in lower case: good for ECS, ECR and IAM. */
function slug(text: string): string {
  const words = text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return words.replace(/^-+|-+$/g, '') || 'web';
}

/** The cluster that has the service, or the only one. */
function clusterOf({ earlier, account, imported }: Surroundings, service: string): string {
  const imports = imported?.service.cluster;
  const clusters = account?.clusters ?? [];
  const has = clusters.find(({ services }) => services.includes(service));
  const only = clusters.length === 1 ? clusters[0] : undefined;
  return (
    (typeof imports === 'string' ? imports : earlier.cluster) ?? has?.name ?? only?.name ?? DEFAULT_CLUSTER
  );
}

function servicesOf(wish: Wish, around: Surroundings, name: string): readonly ServiceAnswers[] {
  const { apps, imported, earlier } = around;
  const [app, ...more] = apps;
  if (app !== undefined && more.length > 0) return apps.map((one) => partOf(one, apps, name));
  const repository = wish.repository ?? imported?.repository ?? earlier.repository ?? name.toLowerCase();
  return [
    {
      key: name,
      service: name,
      repository,
      app,
      port: wish.port ?? imported?.port ?? app?.port,
      healthPath: wish.healthPath ?? app?.healthPath,
      imported,
    },
  ];
}

/** One of several: by its folder's name, with that of the project before it. */
function partOf(app: App, apps: readonly App[], project: string): ServiceAnswers {
  const last = app.folder.split('/').at(-1) ?? app.folder;
  const isTaken = apps.some((one) => one !== app && one.folder.split('/').at(-1) === last);
  const key = slug(isTaken ? app.folder : last);
  return {
    key,
    service: `${project}-${key}`,
    repository: `${project}/${key}`,
    app,
    port: app.port,
    healthPath: app.healthPath,
    imported: undefined,
  };
}
