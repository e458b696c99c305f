import { ec2Operations } from '../ec2/operations.js';
import { ecrOperations } from '../ecr/operations.js';
import { ecsOperations } from '../ecs/operations.js';
import { elbOperations } from '../elb/operations.js';
import { iamOperations } from '../iam/operations.js';
import { logsOperations } from '../logs/operations.js';
import { secretsOperations } from '../secrets/operations.js';
import { ssmOperations } from '../ssm/operations.js';
import { stsOperations } from '../sts/operations.js';
import { testLink } from './test-link.js';

interface DocumentedService {
  readonly heading: string;
  readonly operations: Readonly<Record<string, unknown>>;
  /** Where AWS documents its operations. */
  readonly reference: string;
  /** Folder of its own tests. */
  readonly tests: string;
}

const DOCS = 'https://docs.aws.amazon.com';

const SERVICES: readonly DocumentedService[] = [
  {
    heading: 'Amazon ECS',
    operations: ecsOperations,
    reference: `${DOCS}/AmazonECS/latest/APIReference`,
    tests: 'emulator/ecs/',
  },
  {
    heading: 'Amazon ECR',
    operations: ecrOperations,
    reference: `${DOCS}/AmazonECR/latest/APIReference`,
    tests: 'emulator/ecr/',
  },
  {
    heading: 'Elastic Load Balancing v2',
    operations: elbOperations,
    reference: `${DOCS}/elasticloadbalancing/latest/APIReference`,
    tests: 'emulator/elb/',
  },
  {
    heading: 'CloudWatch Logs',
    operations: logsOperations,
    reference: `${DOCS}/AmazonCloudWatchLogs/latest/APIReference`,
    tests: 'emulator/logs/',
  },
  {
    heading: 'Amazon EC2',
    operations: ec2Operations,
    reference: `${DOCS}/AWSEC2/latest/APIReference`,
    tests: 'emulator/ec2/',
  },
  {
    heading: 'Secrets Manager',
    operations: secretsOperations,
    reference: `${DOCS}/secretsmanager/latest/apireference`,
    tests: 'emulator/secrets/',
  },
  {
    heading: 'Systems Manager',
    operations: ssmOperations,
    reference: `${DOCS}/systems-manager/latest/APIReference`,
    tests: 'emulator/ssm/',
  },
  {
    heading: 'IAM',
    operations: iamOperations,
    reference: `${DOCS}/IAM/latest/APIReference`,
    tests: 'emulator/iam/',
  },
  {
    heading: 'STS',
    operations: stsOperations,
    reference: `${DOCS}/STS/latest/APIReference`,
    tests: 'emulator/sts/',
  },
];

/** Rows of every operation served, its AWS reference and a test that holds it. */
export function operationRows(tests: ReadonlyMap<string, string>): string[][] {
  return SERVICES.flatMap(({ heading, operations, reference, tests: own }) => [
    [`**${heading}**`, ''],
    ...Object.keys(operations)
      .sort()
      .map((name) => [`[${name}](${reference}/API_${name}.html)`, proofOf(name, own, tests)]),
  ]);
}

/** The test that is most about the operation among those that call it; a dash where none does. */
function proofOf(operation: string, own: string, tests: ReadonlyMap<string, string>): string {
  const calls = callsOf(operation);
  const [best] = [...tests]
    .filter(([, text]) => calls.test(text))
    .map(([test, text]) => ({ test, closeness: closenessOf(operation, test.startsWith(own), test, text) }))
    .sort((a, b) => b.closeness - a.closeness);
  return best === undefined ? '–' : testLink(best.test);
}

/** Tests of the service's own folder first, then those with the operation as a heading, then those named after its subject. */
function closenessOf(operation: string, isOwn: boolean, test: string, text: string): number {
  const heading = text.includes(`describe('${operation}'`);
  const subject = (test.split('/').at(-1) ?? '').replaceAll('-', '').replace(/s$/, '');
  const about = operation.toLowerCase().includes(subject) ? subject.length : 0;
  return (isOwn ? 1000 : 0) + (heading ? 100 : 0) + about;
}

/** `RunTaskCommand`, `runTask(`, or `run-task` of the AWS CLI. */
function callsOf(operation: string): RegExp {
  const camel = operation.replace(/^./, (letter) => letter.toLowerCase());
  const kebab = camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return new RegExp(`\\b(${operation}Command\\(|${camel}\\(|'${kebab}'|${operation}'|\\.${operation}\`)`);
}
