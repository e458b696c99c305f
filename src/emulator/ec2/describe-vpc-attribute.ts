import type { DescribeVpcAttributeRequest, DescribeVpcAttributeResult } from '@aws-sdk/client-ec2';
import type { Validated } from '../validated.js';
import type { Ec2 } from './ec2.js';
import { dryRun, notFound } from './errors.js';
import type { SeededVpc } from './network-seed.js';

/** One attribute of a VPC; DNS support is on and DNS host names are off unless said otherwise (source: VPC user guide, "DNS attributes"). */
export function describeVpcAttribute(
  ec2: Ec2,
  { VpcId, Attribute, DryRun }: Validated<DescribeVpcAttributeRequest>,
): DescribeVpcAttributeResult {
  if (DryRun) throw dryRun();
  const vpc = ec2.vpcs.find((one) => one.VpcId === VpcId);
  if (vpc === undefined) throw notFound('vpc', [VpcId]);
  return { VpcId, ...attributeOf(vpc, Attribute) };
}

function attributeOf(
  { EnableDnsSupport = true, EnableDnsHostnames = false }: SeededVpc,
  name: string,
): DescribeVpcAttributeResult {
  if (name === 'enableDnsSupport') return { EnableDnsSupport: { Value: EnableDnsSupport } };
  if (name === 'enableDnsHostnames') return { EnableDnsHostnames: { Value: EnableDnsHostnames } };
  return { EnableNetworkAddressUsageMetrics: { Value: false } };
}
