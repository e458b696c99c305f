import { overlaps } from '../../../src/doctor/network/overlaps.js';

it.each([
  [true, '10.0.1.0/24', '10.0.0.0/16'],
  [true, '10.0.0.0/16', '10.0.1.0/24'],
  [true, '0.0.0.0/0', '192.168.7.0/28'],
  [true, '200.1.2.3/32', '200.1.2.3/32'],
  [false, '10.0.1.0/24', '10.0.2.0/24'],
  [false, '10.0.1.128/25', '10.0.1.0/25'],
  [false, '203.0.113.7/32', '10.0.0.0/8'],
  [true, '::/0', '10.0.0.0/8'],
])('is %s for %s and %s', (expected, one, other) => {
  expect(overlaps(one, other)).toBe(expected);
});
