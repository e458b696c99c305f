import type { RegistryLogin } from '../../ports/ecr-port.js';
import { together } from '../together.js';

/** Where a copy comes from and where it goes to. */
export interface CopyLogins {
  readonly from: RegistryLogin;
  readonly to: RegistryLogin;
}

/** Logins that several copies share, so that an expired one is renewed once for all of them. */
export interface SharedLogins {
  /** The ones to use now; to be given back when they are refused. */
  readonly current: () => Promise<CopyLogins>;
  /** Asks for new ones, unless another copy has done so since. */
  readonly renew: (refused: Promise<CopyLogins>) => Promise<void>;
}

export function shareLogins(
  from: () => Promise<RegistryLogin>,
  to: () => Promise<RegistryLogin>,
): SharedLogins {
  const ask = async () => {
    const [source, target] = await together([from(), to()]);
    return { from: source, to: target };
  };
  let asked: Promise<CopyLogins> | undefined;
  const current = () => {
    asked ??= ask();
    return asked;
  };
  return {
    current,
    renew: async (refused) => {
      if (asked === refused) asked = undefined;
      await current();
    },
  };
}
