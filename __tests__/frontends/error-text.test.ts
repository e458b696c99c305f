import { ShipError } from '../../src/errors.js';
import { errorText } from '../../src/frontends/error-text.js';

describe('errorText', () => {
  const error = new ShipError('service-not-found', 'Cluster "production" has no service "web".', {
    evidence: ['It has these services: api, worker, mailer'],
    remedy: 'Check the options service and cluster.',
  });

  it('breaks no line of a log', () => {
    expect(errorText(error)).toBe(
      [
        'error: Cluster "production" has no service "web".',
        '  It has these services: api, worker, mailer',
        'fix: Check the options service and cluster.\n',
      ].join('\n'),
    );
  });

  it('breaks lines between words where a terminal ends, and keeps what is further in there', () => {
    expect(errorText(error, 40)).toBe(
      [
        'error: Cluster "production" has no',
        '     service "web".',
        '  It has these services: api,',
        '     worker, mailer',
        'fix: Check the options service and',
        '     cluster.\n',
      ].join('\n'),
    );
  });
});
