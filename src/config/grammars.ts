import { didYouMean } from './did-you-mean.js';

/** What a value must look like. Patterns use no look-around, so that RE2 and JSON Schema read them too. */
export interface Grammar {
  /** Fits "… is not ___". */
  readonly noun: string;
  /** What would be valid. */
  readonly valid: string;
  /** Without anchors. */
  readonly pattern: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Usual values, for "did you mean". */
  readonly usual?: readonly string[];
}

const ecsName = { pattern: '[a-zA-Z0-9_-]+', maxLength: 255 };
const repositoryPath = '[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*';
/** Other registries take several . _ or - in a row, ECR does not. */
const ecrPath = '[a-z0-9]+(?:[._-][a-z0-9]+)*(?:/[a-z0-9]+(?:[._-][a-z0-9]+)*)*';
const monthAndDay =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))';
const tagToken = '\\{(?:short-sha|branch|tag|version|major|minor|patch|run-number|environment)\\}';

/** Sources: Amazon ECS, Amazon ECR, IAM and STS API references; the OCI distribution specification for images. */
export const grammars = {
  service: {
    noun: 'a service name',
    valid: 'letters, digits, _ and -, at most 255, no ARN',
    ...ecsName,
  },
  family: {
    noun: "a task definition's family",
    valid: 'letters, digits, _ and -, at most 255, without a revision',
    ...ecsName,
  },
  'url-path': {
    noun: 'the path of a URL',
    valid: '/ and letters, digits and . _ ~ / - % ? = & + : @ ,',
    pattern: '/[a-zA-Z0-9._~/%?=&+:@,-]*',
    maxLength: 500,
  },
  revision: {
    noun: 'a revision of a task definition',
    valid: 'family:revision, or arn:aws:ecs:region:account:task-definition/family:revision',
    pattern: '(?:arn:aws[a-z-]*:ecs:[a-z0-9-]+:[0-9]{12}:task-definition/)?[a-zA-Z0-9_-]{1,255}:[1-9][0-9]*',
  },
  'revision-or-number': {
    noun: 'a revision of a task definition',
    valid: 'a number of the service’s own family, family:revision, or a revision’s ARN',
    pattern:
      '(?:(?:arn:aws[a-z-]*:ecs:[a-z0-9-]+:[0-9]{12}:task-definition/)?[a-zA-Z0-9_-]{1,255}:)?[1-9][0-9]*',
  },
  commit: {
    noun: 'a commit',
    valid: '7 to 40 hexadecimal digits in lower case',
    pattern: '[0-9a-f]{7,40}',
  },
  container: {
    noun: 'a container name',
    valid: 'letters, digits, _ and -, at most 255',
    ...ecsName,
  },
  variable: {
    noun: "an environment variable's name",
    valid: 'anything without = and white space',
    pattern: '[^=\\s]+',
  },
  'secret-reference': {
    noun: 'where ECS finds a secret',
    valid:
      'name or secretsmanager:name of a secret (with :json-key::), /name or ssm:name of a parameter, or the ARN of either',
    pattern:
      'arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[^:\\s]+(?::[^:\\s]*){0,3}|arn:aws[a-z-]*:ssm:[a-z0-9-]+:[0-9]{12}:parameter/[^:\\s]+|ssm:[a-zA-Z0-9_./-]+|(?:secretsmanager:)?[a-zA-Z0-9/_+=.@-]+(?::[^:\\s]*){0,3}',
  },
  'log-driver': {
    noun: 'a log driver of ECS',
    valid: 'awslogs, awsfirelens, fluentd, gelf, json-file, journald, splunk or syslog',
    pattern: 'awslogs|awsfirelens|fluentd|gelf|json-file|journald|splunk|syslog',
    usual: ['awslogs', 'awsfirelens', 'fluentd', 'gelf', 'json-file', 'journald', 'splunk', 'syslog'],
  },
  'environment-file': {
    noun: 'the S3 ARN of an environment file',
    valid: 'arn:aws:s3:::bucket/path/name.env',
    pattern: 'arn:aws[a-z-]*:s3:::[^/\\s]+/[^\\s]+\\.env',
  },
  'task-cpu': {
    noun: 'a CPU size of a task',
    valid: '512 (units) or 0.5 vCPU',
    pattern: '[0-9]+|[0-9]*\\.?[0-9]+ ?v[cC][pP][uU]',
  },
  'task-memory': {
    noun: 'a memory size of a task',
    valid: '1024 (MiB) or 1 GB',
    pattern: '[0-9]+|[0-9]*\\.?[0-9]+ ?[gG][bB]',
  },
  'cpu-architecture': {
    noun: 'a CPU architecture of ECS',
    valid: 'X86_64 (also amd64) or ARM64',
    pattern: '[xX]86[_-]64|[aA][mM][dD]64|[aA][rR][mM]64|[aA][aA][rR][cC][hH]64',
    usual: ['X86_64', 'ARM64', 'x86_64', 'amd64', 'arm64'],
  },
  'operating-system-family': {
    noun: 'an operating system family of ECS',
    valid: 'LINUX, or for example WINDOWS_SERVER_2022_CORE',
    pattern:
      '[lL][iI][nN][uU][xX]|[wW][iI][nN][dD][oO][wW][sS]_[sS][eE][rR][vV][eE][rR]_[0-9A-Za-z]+_(?:[cC][oO][rR][eE]|[fF][uU][lL][lL])',
    usual: [
      ...['LINUX', 'WINDOWS_SERVER_2019_CORE', 'WINDOWS_SERVER_2019_FULL', 'WINDOWS_SERVER_2022_CORE'],
      ...['WINDOWS_SERVER_2022_FULL', 'WINDOWS_SERVER_2025_CORE', 'WINDOWS_SERVER_2025_FULL'],
    ],
  },
  cluster: {
    noun: 'a cluster name or ARN',
    valid: 'production, or arn:aws:ecs:region:account:cluster/production',
    pattern: '(?:arn:aws[a-z-]*:ecs:[a-z0-9-]+:[0-9]{12}:cluster/)?[a-zA-Z0-9_-]{1,255}',
  },
  'cluster-service': {
    noun: 'a service of a cluster',
    valid: 'production/web, or web of the cluster default',
    pattern: '(?:[a-zA-Z0-9_-]{1,255}/)?[a-zA-Z0-9_-]{1,255}',
  },
  region: {
    noun: 'an AWS region',
    valid: 'for example eu-central-1',
    pattern: '[a-z]{2,}(?:-[a-z]+)+-[0-9]+',
    usual: ['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2', 'eu-central-1', 'eu-west-1', 'ap-south-1'],
  },
  role: {
    noun: 'the ARN of an IAM role',
    valid: 'arn:aws:iam::123456789012:role/name',
    pattern: 'arn:aws[a-z-]*:iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@/-]+',
  },
  'external-id': {
    noun: 'an external id',
    valid: '2 to 1224 letters, digits and _ + = , . @ : / -',
    pattern: '[a-zA-Z0-9_+=,.@:/-]+',
    minLength: 2,
    maxLength: 1224,
  },
  'session-name': {
    noun: 'a role session name',
    valid: '2 to 64 letters, digits and _ + = , . @ -',
    pattern: '[a-zA-Z0-9_+=,.@-]+',
    minLength: 2,
    maxLength: 64,
  },
  'account-id': {
    noun: 'an AWS account id',
    valid: '12 digits',
    pattern: '[0-9]{12}',
  },
  repository: {
    noun: 'an ECR repository name',
    valid:
      'lower-case letters and digits, joined by one . _ - or /, 2 to 256 characters, no registry and no tag',
    pattern: ecrPath,
    minLength: 2,
    maxLength: 256,
  },
  image: {
    noun: 'an image reference',
    valid: 'registry/repository:tag or registry/repository@sha256:…',
    pattern: `(?:[a-zA-Z0-9.-]+(?::[0-9]+)?/)?${repositoryPath}(?::[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127})?(?:@sha256:[a-f0-9]{64})?`,
  },
  platform: {
    noun: 'a platform',
    valid: 'os/architecture, for example linux/arm64',
    pattern:
      '(?:linux/(?:amd64|arm64|arm|386|ppc64le|riscv64|s390x|mips64le|loong64)|windows/(?:amd64|arm64))(?:/v[0-9]+)?',
    usual: ['linux/amd64', 'linux/arm64', 'linux/arm/v7', 'windows/amd64'],
  },
  tag: {
    noun: 'an image tag',
    valid: 'letters, digits, . _ and -, at most 128, not starting with . or -',
    pattern: '[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}',
  },
  'build-arg': {
    noun: 'a build argument name',
    valid: 'letters, digits and _, not starting with a digit',
    pattern: '[a-zA-Z_][a-zA-Z0-9_]*',
  },
  'tag-template': {
    noun: 'an image tag',
    valid:
      'letters, digits, . _ and -, not starting with . or -, and {short-sha}, {branch}, {tag}, {version}, {major}, {minor}, {patch}, {run-number}, {environment}',
    pattern: `(?:[a-zA-Z0-9_]|${tagToken})(?:[a-zA-Z0-9._-]|${tagToken}){0,127}`,
  },
  'repository-uri': {
    noun: 'the URI of an ECR repository',
    valid: '123456789012.dkr.ecr.region.amazonaws.com/name, no tag',
    pattern: `[a-zA-Z0-9.-]+(?::[0-9]+)?/${ecrPath}`,
  },
  'secret-id': {
    noun: 'the id of a build secret',
    valid: 'letters, digits, . _ and -',
    pattern: '[a-zA-Z0-9_.-]+',
  },
  'secret-source': {
    noun: 'the source of a build secret',
    valid: 'env:NAME or file:path, no comma',
    pattern: 'env:[a-zA-Z_][a-zA-Z0-9_]*|file:[^,"]+',
  },
  ssh: {
    noun: 'an SSH agent or key',
    valid: 'default, or id=path of a socket or key',
    pattern: 'default|[a-zA-Z0-9_.-]+=[^,"]+',
  },
  label: {
    noun: 'a label name',
    valid: 'letters, digits, . _ / and -',
    pattern: '[a-zA-Z0-9][a-zA-Z0-9._/-]*',
  },
  network: {
    noun: 'a network name',
    valid: 'default, none, host or the name of a network',
    pattern: '[a-zA-Z0-9][a-zA-Z0-9_.:-]*',
  },
  'resource-tag': {
    noun: 'a tag key',
    valid: 'at most 128 letters, digits, spaces and _ . : / = + - @, not starting with aws:',
    pattern: '[a-zA-Z0-9 _.:/=+@-]{1,128}',
  },
  'kms-key': {
    noun: 'a KMS key',
    valid: 'its ARN, its id or alias/name',
    pattern:
      '(?:arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:)?(?:(?:key/)?[a-f0-9-]{36}|(?:key/)?mrk-[a-f0-9]{32}|alias/[a-zA-Z0-9/_-]+)',
  },
  finding: {
    noun: 'the name of a finding',
    valid: 'for example CVE-2023-45853',
    pattern: '[A-Za-z0-9][A-Za-z0-9._:-]*',
  },
  'ignore-until': {
    noun: 'a last day and a reason',
    valid: 'YYYY-MM-DD and words, for example 2027-03-31 minizip is not used',
    pattern: `[0-9]{4}-${monthAndDay}[ \\t]+[^ \\t].*`,
  },
  'check-rule': {
    noun: 'a rule',
    valid: 'a rule’s name, or rule/name for one container, variable or file',
    pattern: '[a-z][a-z0-9-]*(?:/.+)?',
  },
  'check-reason': {
    noun: 'a reason',
    valid: 'words, or YYYY-MM-DD and words, for example 2027-03-31 until the framework is replaced',
    pattern: '(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])[ \\t]+)?[^ \\t0-9].*',
  },
} as const satisfies Record<string, Grammar>;

export type GrammarName = keyof typeof grammars;

/** What is wrong with the text by that grammar, or `undefined`. */
export function grammarProblem(name: GrammarName, text: string): string | undefined {
  const grammar: Grammar = grammars[name];
  if (matches(grammar, text)) return undefined;
  const hint = didYouMean(text, grammar.usual ?? []) || ` (valid: ${grammar.valid})`;
  return `${JSON.stringify(text)} is not ${grammar.noun}${hint}`;
}

function matches(grammar: Grammar, text: string): boolean {
  const { pattern, minLength = 1, maxLength = Number.POSITIVE_INFINITY } = grammar;
  return text.length >= minLength && text.length <= maxLength && new RegExp(`^(?:${pattern})$`).test(text);
}
