/**
 * Members that DescribeTaskDefinition adds and RegisterTaskDefinition does not take.
 * Source: Amazon ECS API reference, TaskDefinition and RegisterTaskDefinition.
 */
export const describeOnly: ReadonlySet<string> = new Set([
  'taskDefinitionArn',
  'revision',
  'status',
  'requiresAttributes',
  'compatibilities',
  'registeredAt',
  'deregisteredAt',
  'deleteRequestedAt',
  'registeredBy',
]);
