import { judgeDefinition } from '../../../src/doctor/task-definition/examine-definition.js';
import { defaultConfig } from '../../support/default-config.js';

const container = { name: 'web', image: 'web:1', memory: 128 };

it('says nothing of a sound definition, whatever milder things a check finds', () => {
  expect(judgeDefinition({ family: 'web', containerDefinitions: [container] }, defaultConfig)).toEqual([]);
});

it('what is unwise is a warning, by the name of the rule', () => {
  const privileged = { ...container, privileged: true };
  expect(judgeDefinition({ family: 'web', containerDefinitions: [privileged] }, defaultConfig)).toMatchObject(
    [
      {
        status: 'warning',
        text: expect.stringContaining('privileged-container'),
        remedy: expect.any(String),
      },
    ],
  );
});
