import { boolean, list, type RecordSchema, record } from '../document/schema.js';
import { shapeOf } from '../protocol/shape.js';
import { recordOfShape } from './schema-of-shape.js';

/** The parts of a network in a seed: the shape that EC2 describes each in, and what of it cannot be left out. */
const PARTS = {
  vpcs: { shape: 'Vpc$', required: ['VpcId'] },
  subnets: { shape: 'Subnet$', required: ['SubnetId', 'VpcId'] },
  routeTables: { shape: 'RouteTable$', required: ['RouteTableId', 'VpcId'] },
  securityGroups: { shape: 'SecurityGroup$', required: ['GroupId', 'VpcId'] },
  vpcEndpoints: { shape: 'VpcEndpoint$', required: ['VpcEndpointId', 'VpcId', 'ServiceName'] },
} as const;

type PartName = keyof typeof PARTS;

/** The sections of a seed that say what EC2 knows. */
export const networkSections = Object.keys(PARTS) as readonly PartName[];

/** Each section's schema; EC2's model is loaded only where a seed has one of them. */
export async function networkSchemas(present: readonly string[]): Promise<RecordSchema['members']> {
  const names = networkSections.filter((name) => present.includes(name));
  if (names.length === 0) return {};
  const model = await import('../ec2/ec2-model.js');
  return Object.fromEntries(names.map((name) => [name, list(partSchema(name, model[PARTS[name].shape]))]));
}

function partSchema(name: PartName, shape: unknown): RecordSchema {
  const described = shapeOf(shape);
  if (described.kind !== 'structure') throw new TypeError(`no structure describes ${name}`);
  const { members } = recordOfShape(described);
  const attributes = { EnableDnsSupport: boolean, EnableDnsHostnames: boolean };
  return record({ ...members, ...(name === 'vpcs' ? attributes : {}) }, PARTS[name].required);
}
