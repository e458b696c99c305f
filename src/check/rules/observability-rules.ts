import type { CheckRule } from '../check-rule.js';
import { references } from '../references.js';
import { shippedContainer } from '../shipped-container.js';
import { lastInstruction, shippedStages } from '../shipped-stages.js';
import { isEssential } from '../task-definition-view.js';

const missingLogConfiguration: CheckRule = {
  id: 'missing-log-configuration',
  severity: 'warning',
  title: 'No log configuration',
  explanation: 'What the container prints is gone with it: when it dies, nobody can tell why.',
  remedy: 'Set logConfiguration, for example the driver awslogs.',
  reference: references.logs,
  find: ({ taskDefinition }) =>
    (taskDefinition?.containers ?? [])
      .filter(({ value }) => value.logConfiguration === undefined || value.logConfiguration === null)
      .map(({ name, at }) => ({
        place: at('name'),
        message: `container ${name} has no logConfiguration`,
        subject: name,
      })),
};

const missingHealthCheck: CheckRule = {
  id: 'missing-health-check',
  severity: 'note',
  title: 'No health check',
  explanation:
    'ECS then takes a container for healthy as long as its process runs: one that hangs stays, and a deployment of it succeeds unless a load balancer says otherwise.',
  remedy: 'Set healthCheck in the task definition; ECS ignores a HEALTHCHECK of the image.',
  reference: references.healthCheck,
  find: ({ taskDefinition, dockerfile, config }) => {
    if (taskDefinition === undefined) return [];
    const shipped = shippedContainer(taskDefinition, config);
    const inImage =
      dockerfile && lastInstruction(shippedStages(dockerfile, config.build.target), 'HEALTHCHECK');
    return taskDefinition.containers
      .filter((one) => one === shipped || (isEssential(one) && hasPorts(one.value.portMappings)))
      .filter(({ value }) => !value.healthCheck)
      .map((one) => {
        const ignored = one === shipped && inImage ? '; ECS ignores the HEALTHCHECK of the image' : '';
        const message = `container ${one.name} has no healthCheck${ignored}`;
        return { place: one.at('name'), message, subject: one.name };
      });
  },
};

/** Agents that watch the application, by the names they are published under. */
const agents =
  /(?:^|\/)(?:aws-xray-daemon|cloudwatch-agent|datadoghq\/agent|newrelic\/infrastructure(?:-bundle)?|prom\/[a-z-]+-exporter|aws-otel-collector|opentelemetry-collector(?:-contrib)?|datadog\/agent|(?:newrelic\/)?nri-ecs|newrelic-infra|dynatrace-oneagent|elastic-agent|grafana\/agent|grafana\/alloy)(?:[:@]|$)/;

const essentialSidecar: CheckRule = {
  id: 'essential-sidecar',
  severity: 'warning',
  title: 'Monitoring agent ends the task',
  explanation:
    'A container is essential unless told otherwise: when the agent dies, ECS stops the application with it.',
  remedy: 'Set essential to false for the agent, and a restartPolicy so that it comes back.',
  reference: references.parameters,
  find: ({ taskDefinition }) => {
    const all = taskDefinition?.containers ?? [];
    return (all.length < 2 ? [] : all)
      .filter((one) => isEssential(one) && agents.test(`${one.value.image ?? ''}`))
      .map(({ name, at }) => ({
        place: at('essential'),
        message: `container ${name} is an agent, and essential`,
        subject: name,
      }));
  },
};

function hasPorts(mappings: unknown): boolean {
  return Array.isArray(mappings) && mappings.length > 0;
}

export const observabilityRules = [missingLogConfiguration, missingHealthCheck, essentialSidecar] as const;
