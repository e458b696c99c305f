import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DoctorSetup } from './doctor-setup.js';

export interface SetupProject {
  /** A git work tree with one commit. */
  readonly folder: string;
  /** The only folder on PATH: git, and a docker that says what the set-up says. */
  readonly tools: string;
}

/** Writes a set-up's project. */
export function setupProject(setup: DoctorSetup): SetupProject {
  const root = mkdtempSync(join(tmpdir(), 'ecs-ship-doctor-'));
  const [folder, tools] = [join(root, 'project'), join(root, 'tools')];
  mkdirSync(tools);
  if (setup.hasGit) symlinkSync(GIT, join(tools, 'git'));
  if (setup.docker !== undefined) writeDocker(join(tools, 'docker'), setup.docker);
  cpSync(committed(setup), folder, { recursive: true, preserveTimestamps: true });
  return { folder, tools };
}

const templates = new Map<string, string>();

/** A work tree with the set-up's files; those of most set-ups are the same, and git takes its time. */
function committed({ options, definition, files }: DoctorSetup): string {
  const given = {
    'ecs-ship.yml': JSON.stringify(options),
    'task-definition.json': JSON.stringify(definition),
    ...files,
  };
  const key = JSON.stringify(given);
  const known = templates.get(key);
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(tmpdir(), 'ecs-ship-doctor-template-'));
  for (const [path, text] of Object.entries(given)) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  commit(folder);
  templates.set(key, folder);
  return folder;
}

const GIT = execFileSync('/bin/sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();

function commit(folder: string): void {
  const git = (...argv: readonly string[]) =>
    execFileSync(GIT, ['-c', 'user.name=Ada', '-c', 'user.email=a@example.com', ...argv], { cwd: folder });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'one');
}

/** Answers what it knows by its first words, and fails at everything else. */
function writeDocker(path: string, answers: Readonly<Record<string, string>>): void {
  const cases = Object.entries(answers).map(
    ([words, text]) => `  '${words}'*) cat <<'SAID'\n${text}\nSAID\n  ;;`,
  );
  const program = `#!/bin/sh\nPATH=/usr/bin:/bin\ncase "$*" in\n${cases.join('\n')}\n  *) echo "docker: no such thing" >&2; exit 1 ;;\nesac\n`;
  writeFileSync(path, program);
  chmodSync(path, 0o755);
}
