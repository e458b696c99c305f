import type { Config } from '../../config/config.js';
import type { RunConfig } from '../../config/read-config.js';
import { ShipError } from '../../errors.js';
import { askedServices } from './asked-services.js';

/** The service of a verb that takes one only. Throws `option-invalid` for several. */
export function onlyService(verb: string, asked: RunConfig): Config {
  const services = askedServices(asked);
  const [first, second] = services;
  if (first !== undefined && second === undefined) return first.config;
  const names = services.map(({ name }) => name).join(', ');
  throw new ShipError('option-invalid', `${verb} is of one service, and there are ${names}`, {
    remedy: 'Name the service with --only.',
  });
}
