import {
  DeleteListenerCommand,
  DeleteTargetGroupCommand,
  DescribeListenersCommand,
  DescribeLoadBalancersCommand,
  DescribeTargetGroupsCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { BrokenSetup } from './broken-setup.js';
import type { DoctorSetup, SetupPlace } from './doctor-setup.js';

/** Has the next revision listen elsewhere than the one that runs. */
function nextListensOn({ definition, files }: DoctorSetup, containerPort: number, protocol = 'tcp'): void {
  const [web] = definition.containerDefinitions;
  const containerDefinitions = [{ ...web, portMappings: [{ containerPort, protocol }] }];
  files['task-definition.json'] = JSON.stringify({ ...definition, containerDefinitions });
}

/** What the load balancer says of a target that answers with an error. */
const ill = {
  State: 'unhealthy',
  Reason: 'Target.ResponseCodeMismatch',
  Description: 'Health checks failed with these codes: [503]',
};

async function deleteTargetGroup({ elb }: SetupPlace): Promise<void> {
  const { LoadBalancers: [balancer] = [] } = await elb.send(new DescribeLoadBalancersCommand({}));
  const { LoadBalancerArn } = balancer ?? {};
  const { Listeners: [listener] = [] } = await elb.send(new DescribeListenersCommand({ LoadBalancerArn }));
  await elb.send(new DeleteListenerCommand({ ListenerArn: listener?.ListenerArn }));
  const { TargetGroups: [group] = [] } = await elb.send(new DescribeTargetGroupsCommand({}));
  await elb.send(new DeleteTargetGroupCommand({ TargetGroupArn: group?.TargetGroupArn }));
}

/** What is wrong between the load balancer and the tasks. */
export const brokenTargets: readonly BrokenSetup[] = [
  {
    what: 'the container listens on another port now',
    change: (it) => nextListensOn(it, 9090),
    ...{ finds: 'target-port', as: 'failed', says: /to port 8080 of web; its portMappings have 9090/ },
    remedy: /Correct the task definition, or the service/,
  },
  {
    what: 'the container’s port is UDP',
    change: (it) => nextListensOn(it, 8080, 'udp'),
    ...{ finds: 'target-port', as: 'failed', says: /speaks HTTP, and port 8080 of web is mapped as udp/ },
  },
  {
    what: 'the target group is in another VPC',
    change: ({ targetGroup }) => {
      targetGroup.VpcId = 'vpc-2';
    },
    ...{
      finds: 'target-vpc',
      as: 'failed',
      says: /web is of vpc-2, and the tasks are in vpc-1/,
      remedy: /target group of its own/,
    },
  },
  {
    what: 'no listener sends to the target group',
    change: ({ loadBalancer }) => {
      loadBalancer.Listeners = [];
    },
    ...{
      finds: 'target-listener',
      as: 'failed',
      says: /No listener sends requests to web/,
      remedy: /Add a listener/,
    },
    besides: ['deployment-under-way'],
  },
  {
    what: 'the health check asks a port that nothing listens on',
    change: ({ targetGroup }) => {
      targetGroup.HealthCheckPort = '9000';
    },
    ...{
      finds: 'health-check-port',
      as: 'failed',
      says: /checks port 9000, which no container/,
      remedy: /traffic-port/,
    },
    besides: ['target-access'],
  },
  {
    what: 'a task has no time to start',
    change: ({ targetGroup, service }) => {
      Object.assign(targetGroup, {
        HealthCheckIntervalSeconds: 5,
        UnhealthyThresholdCount: 2,
        HealthCheckTimeoutSeconds: 2,
      });
      if (service) service.healthCheckGracePeriodSeconds = 0;
    },
    ...{ finds: 'health-check-time', as: 'warning', says: /gives a task up after 10 s/ },
    remedy: /healthCheckGracePeriodSeconds to 60/,
  },
  {
    what: 'the container gives itself longer than the load balancer does',
    change: ({ definition: { containerDefinitions } }) => {
      const { healthCheck } = containerDefinitions[0];
      if (healthCheck) healthCheck.startPeriod = 180;
    },
    ...{
      finds: 'health-check-time',
      as: 'warning',
      says: /given 180 s to start .*gives a task up after 60 s/,
    },
    remedy: /healthCheckGracePeriodSeconds to 180/,
  },
  {
    what: 'the load balancer is not in the zones of the tasks',
    change: ({ loadBalancer, subnets }) => {
      loadBalancer.Subnets = ['subnet-public-a', 'subnet-public-c'];
      subnets.push({ SubnetId: 'subnet-public-c', VpcId: 'vpc-1', AvailabilityZone: 'eu-central-1c' });
    },
    ...{
      finds: 'load-balancer-zones',
      as: 'failed',
      says: /does not send to subnet-private-b \(eu-central-1b\)/,
    },
    remedy: /Add a subnet of that zone to the load balancer/,
  },
  {
    what: 'the load balancer could not be made',
    change: ({ faults }) =>
      faults.push({
        operation: 'DescribeLoadBalancers',
        answer: { LoadBalancers: [{ State: { Code: 'failed' } }] },
      }),
    ...{ finds: 'load-balancer', as: 'failed', says: /web is failed: it sends no request/ },
    remedy: /created again/,
  },
  {
    what: 'the target group was deleted',
    change: ({ atLast }) => atLast.push(deleteTargetGroup),
    ...{ finds: 'target-group', as: 'failed', says: /targetgroup\/web\/\w+ does not exist/ },
    remedy: /target group that exists/,
  },
  {
    what: 'the target group is for instances',
    change: ({ faults }) =>
      faults.push({
        operation: 'DescribeTargetGroups',
        answer: { TargetGroups: [{ TargetType: 'instance' }] },
      }),
    ...{
      finds: 'target-type',
      as: 'failed',
      says: /of the type instance; tasks in network mode awsvpc are of the type ip/,
    },
    remedy: /Create a target group of the type ip/,
  },
  {
    what: 'every task fails the health check',
    change: ({ faults }) =>
      faults.push({
        operation: 'DescribeTargetHealth',
        answer: { TargetHealthDescriptions: [{ TargetHealth: ill }, { TargetHealth: ill }] },
      }),
    ...{ finds: 'target-health', as: 'failed' },
    says: /2 of 2 targets fail the health check \/health\. Health checks failed with these codes: \[503\]/,
    remedy: /Correct the path/,
  },
  {
    what: 'one task fails the health check',
    change: ({ faults }) =>
      faults.push({
        operation: 'DescribeTargetHealth',
        answer: { TargetHealthDescriptions: [{ TargetHealth: ill }] },
      }),
    ...{ finds: 'target-health', as: 'warning', says: /1 of 2 targets fail/, remedy: /Correct the path/ },
  },
  {
    what: 'the tasks do not let the load balancer in',
    change: ({ securityGroups }) => {
      securityGroups.web.IpPermissions = [
        { IpProtocol: 'tcp', FromPort: 80, ToPort: 80, UserIdGroupPairs: [{ GroupId: 'sg-alb' }] },
      ];
    },
    ...{ finds: 'target-access', as: 'failed', says: /do(es)? not let web \(sg-alb\) in on port 8080/ },
    remedy: /Let TCP 8080 from sg-alb/,
  },
  {
    what: 'a replaced task is kept longer than a run waits',
    change: ({ targetGroup, options }) => {
      targetGroup.Attributes = [{ Key: 'deregistration_delay.timeout_seconds', Value: '1800' }];
      options.timeout = '10m';
    },
    ...{
      finds: 'deregistration-delay',
      as: 'failed',
      says: /1800 s .*a run waits 600 s/,
      remedy: /modify-target-group-attributes/,
    },
  },
  {
    what: 'a replaced task is kept for five minutes',
    change: ({ targetGroup }) => {
      targetGroup.Attributes = [];
    },
    ...{
      finds: 'deregistration-delay',
      as: 'warning',
      says: /300 s/,
      remedy: /modify-target-group-attributes/,
    },
  },
];
