import type { CreateServiceCommandInput } from '@aws-sdk/client-ecs';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Emulator } from '../../src/emulator/emulator.js';
import { clientConfig } from './start-test-emulator.js';

export interface BalancedBy {
  /** What the health check asks for, at container port 8080 unless told otherwise. */
  readonly path: string;
  readonly containerPort?: number;
}

const SUBNETS = ['subnet-0a1b2c3d', 'subnet-1a2b3c4d'];

/** Makes a load balancer with the quickest health checks that ELBv2 allows; answers the service's members. */
export async function balancedService(
  emulator: Emulator,
  name: string,
  { path, containerPort = 8080 }: BalancedBy,
): Promise<Partial<CreateServiceCommandInput>> {
  const elb = new ElasticLoadBalancingV2Client(clientConfig(emulator));
  const { TargetGroups } = await elb.send(
    new CreateTargetGroupCommand({
      Name: name,
      Protocol: 'HTTP',
      Port: 80,
      VpcId: 'vpc-0a1b2c3d',
      TargetType: 'ip',
      HealthCheckPath: path,
      HealthCheckIntervalSeconds: 5,
      HealthCheckTimeoutSeconds: 2,
      HealthyThresholdCount: 2,
      UnhealthyThresholdCount: 2,
    }),
  );
  const targetGroupArn = TargetGroups?.[0]?.TargetGroupArn;
  const { LoadBalancers } = await elb.send(new CreateLoadBalancerCommand({ Name: name, Subnets: SUBNETS }));
  await elb.send(
    new CreateListenerCommand({
      LoadBalancerArn: LoadBalancers?.[0]?.LoadBalancerArn,
      Protocol: 'HTTP',
      Port: 80,
      DefaultActions: [{ Type: 'forward', TargetGroupArn: targetGroupArn }],
    }),
  );
  elb.destroy();
  return {
    loadBalancers: [{ targetGroupArn, containerName: 'web', containerPort }],
  };
}
