// Whether a YAML block is what it says it is: a layer, a stack, or a workflow or a part of one.
import { parse, stringify } from 'yaml';
import { parseLayerFile } from '../../../src/layers/files/layer-file.ts';
import { parseStackFile } from '../../../src/layers/files/stack-file.ts';
import { errorMessage } from '../../../src/runtime/errors.ts';
import { parseWorkflow } from '../workflows/files.ts';
import * as rules from '../workflows/rules.ts';

type Map = Readonly<Record<string, unknown>>;

/** What is wrong with a block; nothing for one that would be accepted. */
export function wrongWithYaml(text: string, at: string): readonly string[] {
  const content = parse(text) as Map | readonly unknown[];
  if (Array.isArray(content)) return wrongWithWorkflow(text, { jobs: { job: { steps: content } } }, at);
  const map = content as Map;
  if (map['kind'] === 'Layer') return complaints(() => parseLayerFile(text, at));
  if (map['kind'] === 'Stack') return complaints(() => parseStackFile(text, at));
  if ('jobs' in map) return wrongWithWorkflow(text, map, at);
  if ('steps' in map) return wrongWithWorkflow(text, { jobs: { job: map } }, at);
  if ('spec' in map) return complaints(() => parseLayerFile(stringify({ ...LAYER, ...map }), at));
  return ['neither a layer, nor a stack, nor a part of a workflow'];
}

/** What a part of a layer's file is put into. */
const LAYER = { apiVersion: 'lamina/v1', kind: 'Layer', extends: 'speed' };

function complaints(load: () => unknown): readonly string[] {
  try {
    load();
    return [];
  } catch (error) {
    return [errorMessage(error)];
  }
}

/** A whole one begins with a name; a part is held to what concerns it. */
function wrongWithWorkflow(text: string, content: Map, at: string): readonly string[] {
  const part = { ...parseWorkflow(at, stringify({ on: {}, ...content })), text };
  const ofParts = [
    rules.pinsForeignActions,
    rules.runsNoExpressions,
    rules.givesWhatIsAskedFor,
    rules.readsWhatExists,
  ];
  const ofWholes = [
    rules.beginsWithoutPermissions,
    rules.endsInTime,
    rules.keepsNoCredentialsInCheckouts,
    rules.runsNoStrangersCodeWithSecrets,
  ];
  return [...ofParts, ...('name' in content ? ofWholes : [])].flatMap((rule) => rule(part));
}
