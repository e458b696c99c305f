import { type Scenario, second, type Theme } from '../../support/scenario.js';
import { interrupt } from './incidents.js';

const cancelled = { verdict: 'cancelled', exitCode: 130 } as const;
const slow: Pick<Scenario, 'rules'> = { rules: second({ startTakes: 60 }) };

function asked(
  onCancel: 'leave' | 'rollback' | 'stop',
  atSecond: number,
): Pick<Scenario, 'config' | 'incidents'> {
  return { config: { watch: { onCancel } }, incidents: [interrupt(atSecond)] };
}

export const interrupted: Theme = {
  theme: 'The run is interrupted',
  scenarios: [
    {
      what: 'right after the update, on-cancel: leave',
      ...slow,
      ...asked('leave', 1),
      headline: /ECS goes on deploying web:2 without us/,
      asksNot: ['StopServiceDeployment'],
      withinSeconds: 2,
      ...cancelled,
    },
    {
      what: 'while tasks start, on-cancel: leave',
      ...slow,
      ...asked('leave', 30),
      asksNot: ['StopServiceDeployment'],
      withinSeconds: 31,
      ...cancelled,
    },
    {
      what: 'right after the update, on-cancel: rollback',
      ...slow,
      ...asked('rollback', 1),
      asks: ['StopServiceDeployment'],
      notice: /asked to roll the deployment back/,
      withinSeconds: 2,
      ...cancelled,
    },
    {
      what: 'while tasks start, on-cancel: rollback',
      ...slow,
      ...asked('rollback', 30),
      asks: ['StopServiceDeployment'],
      notice: /asked to roll the deployment back/,
      withinSeconds: 31,
      ...cancelled,
    },
    {
      what: 'while tasks start, on-cancel: stop, which ECS refuses',
      ...slow,
      ...asked('stop', 30),
      asks: ['StopServiceDeployment'],
      notice: /could not be stopped/,
      withinSeconds: 31,
      ...cancelled,
    },
    {
      what: 'while ECS rolls back, on-cancel: leave',
      rules: [
        ...second({ exit: { code: 3, after: 2 } }),
        { image: 'example/web:1', script: { startTakes: 900 } },
      ],
      service: {
        deploymentConfiguration: {
          minimumHealthyPercent: 0,
          maximumPercent: 100,
          deploymentCircuitBreaker: { enable: true, rollback: true },
        },
      },
      ...asked('leave', 200),
      headline: /^Interrupted; ECS goes on rolling web back from web:2 to web:1 without us\.$/,
      asksNot: ['StopServiceDeployment'],
      withinSeconds: 201,
      ...cancelled,
    },
    {
      what: 'on-cancel: rollback without the permission for it',
      ...slow,
      ...asked('rollback', 30),
      deny: ['ecs:StopServiceDeployment'],
      notice: /could not be stopped: AWS denies ecs:StopServiceDeployment/,
      ...cancelled,
    },
    {
      what: 'by deployments[] alone, on-cancel: rollback',
      ...slow,
      ...asked('rollback', 30),
      deny: ['ecs:ListServiceDeployments'],
      notice: /could not be (stopped|rolled back)/,
      ...cancelled,
    },
  ],
};
