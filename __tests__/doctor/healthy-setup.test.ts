import { examined } from '../support/doctor/examined-setup.js';
import { healthySetup, SECRET_VALUE } from '../support/doctor/healthy-setup.js';

it('has nothing to say of a healthy set-up, looks only, and asks for no value of a secret', async () => {
  const { exitCode, lines, said, requests } = await examined(healthySetup());
  expect(lines.filter(({ status }) => status !== 'ok')).toEqual([]);
  expect(exitCode).toBe(0);
  const operations = requests.map(({ operation }) => `${operation}`);
  expect(operations.length).toBeGreaterThan(0);
  expect(operations.length).toBeLessThanOrEqual(45);
  expect(requests.filter(({ status }) => status === 403)).toEqual([]);
  expect(
    operations.filter((one) => !/^(Get|List|Describe|Batch\w*Get|BatchCheck|Simulate)/.test(one)),
  ).toEqual([]);
  expect(operations.filter((one) => /^(GetSecretValue|GetParameters?)/.test(one))).toEqual([]);
  expect(said).not.toContain(SECRET_VALUE);
});
