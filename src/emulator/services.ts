import type { Ec2 } from './ec2/ec2.js';
import { ec2Enums } from './ec2/enums.js';
import { refuseEc2Input } from './ec2/errors.js';
import { ec2Operations } from './ec2/operations.js';
import type { Ecr } from './ecr/ecr.js';
import { ecrEnums } from './ecr/enums.js';
import { refuseEcrInput } from './ecr/errors.js';
import { ecrOperations } from './ecr/operations.js';
import type { Ecs } from './ecs/ecs.js';
import { ecsEnums } from './ecs/enums.js';
import { ecsOperations } from './ecs/operations.js';
import type { Elb } from './elb/elb.js';
import { elbEnums } from './elb/enums.js';
import { elbOperations } from './elb/operations.js';
import type { Iam } from './iam/iam.js';
import { iamOperations } from './iam/operations.js';
import { refuseAs } from './input-refusals.js';
import { logsEnums } from './logs/enums.js';
import type { Logs } from './logs/logs.js';
import { logsOperations } from './logs/operations.js';
import type { Regional } from './regional.js';
import { secretsOperations } from './secrets/operations.js';
import type { SecretStore } from './secrets/secret-store.js';
import { bindOperations, bindRegionalOperations, type ServiceRow } from './service-row.js';
import { ssmOperations } from './ssm/operations.js';
import { stsOperations } from './sts/operations.js';
import type { Sts } from './sts/sts.js';

/** Every service's state, as the front door serves it. */
export interface Services {
  readonly ec2: Ec2;
  readonly ecr: Ecr;
  readonly ecs: Regional<Ecs>;
  readonly elb: Elb;
  readonly iam: Iam;
  readonly logs: Logs;
  readonly secrets: SecretStore;
  readonly sts: Sts;
}

/** The static table of the AWS APIs served; a new service is one row. */
export function serviceRows({
  ec2,
  ecr,
  ecs,
  elb,
  iam,
  logs,
  secrets,
  sts,
}: Services): readonly ServiceRow[] {
  return [
    {
      name: 'ec2',
      protocol: 'ec2',
      target: '2016-11-15',
      sdk: () => import('./ec2/ec2-model.js'),
      operations: bindOperations(ec2, ec2Operations),
      enums: ec2Enums,
      refuse: refuseEc2Input,
    },
    {
      name: 'ecr',
      protocol: 'json',
      target: 'AmazonEC2ContainerRegistry_V20150921',
      sdk: () => import('@aws-sdk/client-ecr'),
      operations: bindOperations(ecr, ecrOperations),
      enums: ecrEnums,
      refuse: refuseEcrInput,
    },
    {
      name: 'ecs',
      protocol: 'json',
      target: 'AmazonEC2ContainerServiceV20141113',
      sdk: () => import('@aws-sdk/client-ecs'),
      operations: bindRegionalOperations(ecs, ecsOperations),
      enums: ecsEnums,
      refuse: refuseAs('InvalidParameterException'),
    },
    {
      name: 'elb',
      protocol: 'query',
      target: '2015-12-01',
      sdk: () => import('@aws-sdk/client-elastic-load-balancing-v2'),
      operations: bindOperations(elb, elbOperations),
      enums: elbEnums,
      refuse: refuseAs('ValidationError'),
    },
    {
      name: 'iam',
      protocol: 'query',
      target: '2010-05-08',
      sdk: () => import('./iam/iam-model.js'),
      operations: bindOperations(iam, iamOperations),
      enums: {},
      refuse: refuseAs('ValidationError'),
    },
    {
      name: 'logs',
      protocol: 'json',
      target: 'Logs_20140328',
      sdk: () => import('./logs/logs-model.js'),
      operations: bindOperations(logs, logsOperations),
      enums: logsEnums,
      refuse: refuseAs('InvalidParameterException'),
    },
    {
      name: 'secretsmanager',
      protocol: 'json',
      target: 'secretsmanager',
      sdk: () => import('./secrets/secrets-model.js'),
      operations: bindOperations(secrets, secretsOperations),
      enums: {},
      refuse: refuseAs('InvalidParameterException'),
    },
    {
      name: 'ssm',
      protocol: 'json',
      target: 'AmazonSSM',
      sdk: () => import('./ssm/ssm-model.js'),
      operations: bindOperations(secrets, ssmOperations),
      enums: {},
      refuse: refuseAs('ValidationException'),
    },
    {
      name: 'sts',
      protocol: 'query',
      target: '2011-06-15',
      sdk: () => import('@aws-sdk/client-sts'),
      operations: bindOperations(sts, stsOperations),
      enums: {},
      refuse: refuseAs('ValidationError'),
      unsigned: ['AssumeRoleWithWebIdentity'],
    },
  ];
}
