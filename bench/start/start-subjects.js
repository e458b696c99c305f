/** @typedef {import('./time-start.js').TimedStart} TimedStart */

/**
 * A way to start ecs-ship.
 * @typedef {object} StartSubject
 * @property {string} name
 * @property {string} node the version's name, `Node 24`
 * @property {TimedStart} start
 * @property {TimedStart} bare the same Node with nothing to do
 * @property {'end' | 'first request'} until
 * @property {number | undefined} mostMs over the bare one; undefined without a target
 */

/** Milliseconds. */
const MOST = { help: 60, firstRequest: 110 };

const SHIP = { service: 'web', cluster: 'bench' };

/**
 * Everything that is measured: help on each Node, the Action on the runner's, a ship from a laptop on this one.
 * @param {{ folder: string, tree: string, env: NodeJS.ProcessEnv, node24: string }} ground
 * `folder`: of the bundle; `tree`: a work tree with a commit; `env`: with the AWS settings
 * @returns {readonly StartSubject[]}
 */
export function startSubjects({ folder, tree, env, node24 }) {
  const own = { name: `Node ${process.versions.node.split('.')[0]}`, path: process.execPath };
  const runners = { name: 'Node 24', path: node24 };
  const cli = `${folder}/cli.js`;
  const nodes = own.name === runners.name ? [own] : [own, runners];
  const subject = (
    /** @type {string} */ name,
    /** @type {{ name: string, path: string }} */ node,
    /** @type {readonly string[]} */ argv,
    /** @type {Pick<StartSubject, 'until' | 'mostMs'>} */ held,
    /** @type {NodeJS.ProcessEnv} */ more = {},
  ) => {
    const surroundings = { cwd: tree, env: { ...env, ...more } };
    return {
      name,
      node: node.name,
      start: { argv: [node.path, ...argv], ...surroundings },
      bare: { argv: [node.path, '-e', '0'], ...surroundings },
      ...held,
    };
  };
  const help = /** @type {const} */ ({ until: 'end', mostMs: MOST.help });
  const asking = /** @type {const} */ ({ until: 'first request', mostMs: MOST.firstRequest });
  return [
    ...nodes.flatMap((node) => [
      subject('`ecs-ship --version`', node, [cli, '--version'], help),
      subject('`ecs-ship --help`', node, [cli, '--help'], help),
    ]),
    subject('the Action', runners, [`${folder}/action.js`], asking, actionVariables(tree)),
    subject('`ecs-ship ship`', own, [cli, 'ship', ...flags()], { ...asking, mostMs: undefined }),
  ];
}

function flags() {
  return Object.entries(SHIP).flatMap(([name, value]) => [`--${name}`, value]);
}

/** A job's step as the runner starts it. */
/** @param {string} tree */
function actionVariables(tree) {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: tree,
    GITHUB_REPOSITORY: 'acme/web',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REF_NAME: 'main',
    ...Object.fromEntries(
      Object.entries(SHIP).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
}
