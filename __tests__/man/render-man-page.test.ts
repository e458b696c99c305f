import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isOnPath } from '../../src/adapters/is-on-path.js';
import { cliProgram } from '../../src/frontends/cli/cli-program.js';
import { renderManPage } from '../../src/man/render-man-page.js';
import { fakeCliIo } from '../support/fake-cli-io.js';

const page = renderManPage();
/** As a reader sees it. */
const shown = page.replaceAll('\\-', '-');

it('has the sections of a manual page, in their order', () => {
  const sections = [...page.matchAll(/^\.SH "(.+)"$/gm)].map(([, title]) => title);
  expect(sections).toEqual([
    ...['NAME', 'SYNOPSIS', 'DESCRIPTION', 'COMMANDS', 'ENVIRONMENT', 'FILES', 'EXIT STATUS', 'SEE ALSO'],
  ]);
  expect(page).toMatch(/^\.TH ECS\\-SHIP 1 /m);
});

it('describes every command with its examples, and every flag at least once', () => {
  const { commands } = cliProgram(fakeCliIo({}, '/'), () => undefined);
  const all = commands.flatMap((one) => [one, ...one.commands]);
  for (const command of all) {
    const path = command.parent?.parent ? `${command.parent.name()} ${command.name()}` : command.name();
    const part = shown.split(`\n.SS "ecs-ship ${path} `)[1]?.split('\n.SS ')[0];
    expect(part).toContain(`ecs-ship ${path}`);
    for (const { flags, hidden } of command.options.filter((one) => !one.hidden)) {
      expect(hidden ? '' : shown).toContain(`\n.B ${flags.replaceAll('…', '...')}\n`);
    }
  }
});

it('holds nothing that roff would take for a request of its own', () => {
  const requests = [...page.matchAll(/^[.'](\S+)/gm)].map(([, name]) => name);
  expect([...new Set(requests)].sort()).toEqual(['B', 'I', 'PP', 'SH', 'SS', 'TH', 'TP', '\\"', 'fi', 'nf']);
  expect(page).not.toMatch(/\\(?![e&(\-"])/);
});

const hasGroff = isOnPath('groff', process.env);
(hasGroff ? it : it.skip)('is set by groff without a complaint', () => {
  const argv = ['-man', '-Tutf8', '-ww', '-k', '-P-c'];
  const options = { input: readFileSync('man/ecs-ship.1'), encoding: 'utf8', stdio: 'pipe' } as const;
  // A terminal's bold is a letter struck twice.
  const text = execFileSync('groff', argv, options).replace(/.[\b]/g, '');
  expect(text).toContain('ecs-ship - from a commit to a stable Amazon ECS service');
  expect(text).toContain('--task-definition <path>');
});
