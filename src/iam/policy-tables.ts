import { markdownTable } from '../config/markdown-table.js';
import { type DocumentedWay, documentedWays } from './documented-ways.js';
import { type Feature, features } from './features.js';
import { optionalActions } from './optional-actions.js';
import { permissionsByFeature } from './policy.js';
import { type PolicyStatement, policyDocument } from './policy-document.js';
import type { Subject } from './resources.js';
import { verbRows } from './verb-rows.js';

/** What a run uses that sets no option but which service it is about: defaults included. */
export const defaultFeatures: readonly Feature[] = [
  'deployment',
  'image',
  'new repository',
  'lifecycle policy',
  'image scan',
  'load balancer',
  'diagnosis',
  'rollback',
];

const here = { partition: 'aws', region: 'eu-central-1', account: '123456789012' };
const subject: Subject = {
  repository: 'web',
  cluster: 'production',
  services: ['web'],
  roles: ['arn:aws:iam::123456789012:role/web-task', 'arn:aws:iam::123456789012:role/web-execution'],
  logGroup: '/ecs/web',
};

/** What a feature is about where that is something else. */
const subjects: Partial<Record<Feature, Subject>> = {
  copies: { ...subject, registry: { region: 'eu-west-1', registryId: '210987654321' } },
  'secret names': { ...subject, secret: 'app/db' },
  'old revisions': { ...subject, cluster: '*', services: ['*'] },
};

const KEY = 'arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555';

const defaultPolicy = policyDocument(defaultFeatures, subject, here);

/** The policy of a run with defaults, as a block of JSON. */
export function defaultPolicyBlock(): string {
  return block(defaultPolicy);
}

/** Which feature needs which actions; the first ones are in the policy of a run with defaults. */
export function featuresTable(): string {
  const rows = permissionsByFeature().map(({ feature, description, permissions }) => [
    feature,
    description,
    defaultFeatures.includes(feature) ? 'yes' : '',
    permissions.map(({ actions }) => actions.map((action) => `\`${action}\``).join(', ')).join(', ') || '–',
  ]);
  return markdownTable(['feature', 'what it is', 'by default', 'actions'], rows);
}

/** What is lost without an action that a run can do without. */
export function optionalTable(): string {
  const rows = Object.entries(optionalActions).map(([action, lost]) => [`\`${action}\``, lost]);
  return markdownTable(['without', 'what is lost'], rows);
}

/** The actions of that policy that only something needs which changes AWS: a plan does without them. */
export function changingActionsText(): string {
  const rows = Object.values(verbRows).filter((row) =>
    row.features.some((one) => defaultFeatures.includes(one)),
  );
  const read = new Set(rows.flatMap((row) => (row.changes ? [] : row.actions)));
  const changing = defaultPolicy.Statement.flatMap(({ Action }) => Action).filter(
    (action) => !read.has(action),
  );
  return changing.map((action) => `\`${action}\``).join(', ');
}

/** The statements to add for each feature that a run with defaults does not use, as far as they are not in its policy. */
export function additionsText(): string {
  const more = (Object.keys(features) as Feature[]).filter((feature) => !defaultFeatures.includes(feature));
  const ofFeatures = more.flatMap((feature) =>
    addition(feature, features[feature], [feature], subjects[feature] ?? subject),
  );
  const about = 'A repository is created with a key of your own.';
  return [...ofFeatures, ...addition('kms-key', about, ['new repository'], { ...subject, key: KEY })].join(
    '\n\n',
  );
}

function addition(
  name: string,
  description: string,
  used: readonly Feature[],
  about: Subject,
): readonly string[] {
  const missing = policyDocument(used, about, here).Statement.flatMap(withoutAllowed);
  return [`### ${name}`, description, missing.length > 0 ? block(missing) : 'Nothing needs to be added.'];
}

/** Which ways to deploy are described where, and what each adds to that policy. */
export function waysTable(): string {
  const rows = documentedWays.map(({ way, page, adds, ...rest }: DocumentedWay) => [
    way,
    `[${page.replace('../', '')}](${page})`,
    adds.map((one) => `[${one}](#${one.replaceAll(' ', '-')})`).join(', ') ||
      (rest.onlyReads ? 'nothing; it may be without what changes something' : 'nothing'),
  ]);
  return markdownTable(['way', 'described in', 'to add'], rows);
}

/** Without a Sid, too, which has to be unique in the policy that it is added to. */
function withoutAllowed({ Sid: _, ...statement }: PolicyStatement): Omit<PolicyStatement, 'Sid'>[] {
  const same = defaultPolicy.Statement.filter((one) => `${one.Resource}` === `${statement.Resource}`);
  const allowed = new Set(same.flatMap(({ Action }) => Action));
  const actions = statement.Action.filter((action) => !allowed.has(action));
  return actions.length === 0 ? [] : [{ ...statement, Action: actions }];
}

function block(value: unknown): string {
  return `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;
}
