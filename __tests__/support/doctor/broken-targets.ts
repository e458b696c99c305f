import type { BrokenSetup } from './broken-setup.js';
import type { DoctorSetup } from './doctor-setup.js';

/** Has the next revision listen elsewhere than the one that runs. */
function nextListensOn({ definition, files }: DoctorSetup, containerPort: number, protocol = 'tcp'): void {
  const [web] = definition.containerDefinitions;
  const containerDefinitions = [{ ...web, portMappings: [{ containerPort, protocol }] }];
  files['task-definition.json'] = JSON.stringify({ ...definition, containerDefinitions });
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
