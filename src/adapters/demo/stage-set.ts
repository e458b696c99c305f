import {
  CreateClusterCommand,
  CreateServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
} from '@aws-sdk/client-ecs';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client,
  ModifyTargetGroupAttributesCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { ShipError } from '../../errors.js';

/** What the demo's user has before the first ship. */
export interface StageSet {
  readonly endpoint: string;
  readonly region: string;
  /** The listener's port on 127.0.0.1. */
  readonly port: number;
  readonly cluster: string;
  readonly service: string;
  readonly container: string;
  readonly containerPort: number;
  readonly taskDefinition: RegisterTaskDefinitionCommandInput;
}

const subnets = ['subnet-0a1b2c3d', 'subnet-4e5f6a7b'];

/**
 * Creates cluster, load balancer, target group and an empty service, as Terraform or the console would. The service
 * starts with no task because its image does not exist yet; the first ship asks for two.
 */
export async function buildStageSet(stage: StageSet): Promise<void> {
  const settings = {
    endpoint: stage.endpoint,
    region: stage.region,
    credentials: { accessKeyId: 'demo', secretAccessKey: 'demo' },
  };
  const ecs = new ECSClient(settings);
  const elb = new ElasticLoadBalancingV2Client(settings);
  try {
    await ecs.send(new CreateClusterCommand({ clusterName: stage.cluster }));
    const targetGroupArn = await createLoadBalancing(elb, stage);
    await createService(ecs, stage, targetGroupArn);
  } catch (error) {
    throw new ShipError(
      'emulator-failed',
      `The emulator refused a set-up call: ${(error as Error).message}`,
      {
        remedy: 'This is a bug in ecs-ship; please report it.',
        cause: error,
      },
    );
  } finally {
    ecs.destroy();
    elb.destroy();
  }
}

/** Short intervals, so that the demo is quick; the smallest that AWS allows. */
async function createLoadBalancing(elb: ElasticLoadBalancingV2Client, stage: StageSet): Promise<string> {
  const group = await elb.send(
    new CreateTargetGroupCommand({
      Name: stage.service,
      Protocol: 'HTTP',
      Port: stage.containerPort,
      VpcId: 'vpc-0a1b2c3d',
      TargetType: 'ip',
      HealthCheckPath: '/health',
      HealthCheckIntervalSeconds: 5,
      HealthCheckTimeoutSeconds: 2,
      HealthyThresholdCount: 2,
    }),
  );
  const targetGroupArn = group.TargetGroups?.[0]?.TargetGroupArn ?? '';
  await elb.send(
    new ModifyTargetGroupAttributesCommand({
      TargetGroupArn: targetGroupArn,
      Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '5' }],
    }),
  );
  const balancer = await elb.send(new CreateLoadBalancerCommand({ Name: stage.service, Subnets: subnets }));
  await elb.send(
    new CreateListenerCommand({
      LoadBalancerArn: balancer.LoadBalancers?.[0]?.LoadBalancerArn,
      Protocol: 'HTTP',
      Port: stage.port,
      DefaultActions: [{ Type: 'forward', TargetGroupArn: targetGroupArn }],
    }),
  );
  return targetGroupArn;
}

async function createService(ecs: ECSClient, stage: StageSet, targetGroupArn: string): Promise<void> {
  const registered = await ecs.send(new RegisterTaskDefinitionCommand(stage.taskDefinition));
  await ecs.send(
    new CreateServiceCommand({
      cluster: stage.cluster,
      serviceName: stage.service,
      taskDefinition: registered.taskDefinition?.taskDefinitionArn,
      desiredCount: 0,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets, securityGroups: ['sg-0a1b2c3d'] } },
      loadBalancers: [{ targetGroupArn, containerName: stage.container, containerPort: stage.containerPort }],
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
    }),
  );
}
