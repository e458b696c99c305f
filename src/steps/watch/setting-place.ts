import { ShipError } from '../../errors.js';
import { readDefinitionDocument } from '../../plan/definition/definition-document.js';
import { placeOfMember } from '../../plan/definition/place-of-member.js';
import { namedMembers } from '../../watch/causes/named-member.js';
import type { Evidence } from '../../watch/evidence.js';
import type { Run } from '../run.js';

/** Where what a cause names is set, `td.json:7:5: memory of container "web"`; undefined where no file says it. */
export async function settingPlace(run: Run, id: string, evidence: Evidence): Promise<string | undefined> {
  const { file, revision } = run.config.taskDefinition;
  const named = namedMembers(id, evidence);
  if (named.length === 0 || file === undefined || revision !== undefined) return undefined;
  const text = await run.ports.files.readText(file).catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const document = readDefinitionDocument(file, text);
    for (const { container, members } of named) {
      for (const member of members) {
        const whose = container === undefined ? {} : { container };
        const place = placeOfMember(document, run.config, { ...whose, member });
        if (place !== undefined) return told(place, member, container);
      }
    }
  } catch (error) {
    // The file may have changed since it was read.
    if (!(error instanceof ShipError)) throw error;
  }
  return undefined;
}

function told(place: string, member: string, container: string | undefined): string | undefined {
  const [found] = /^\S.*?:\d+:\d+(?= |$)/.exec(place) ?? [];
  return found && `${found}: ${member}${container === undefined ? '' : ` of container "${container}"`}`;
}
