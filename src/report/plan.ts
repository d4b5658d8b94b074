// A plan as a person reads it: what would be created, changed, deleted, and which fields.
import type { FieldChange } from '../kubernetes/diff.ts';
import type { Change, ChangeAction, HelmChange, LayerPlan, VersionStep } from '../layers/types.ts';
import { code, fence, trimMarkdown } from './markdown.ts';
import { logSafe, painter, truncate, type Colour } from './terminal.ts';

const VALUE_COLUMNS = 100;

interface Line {
  /** `+`, `~`, `-`, or `!` for what needs a look; blank for the rest. */
  readonly sign: string;
  readonly depth: 0 | 1;
  readonly text: string;
}

const SIGNS: Readonly<Record<ChangeAction | HelmChange['action'], string>> = {
  create: '+',
  install: '+',
  update: '~',
  upgrade: '~',
  recover: '~',
  delete: '-',
  uninstall: '-',
  none: ' ',
};

const COLOURS: Readonly<Record<string, Colour>> = { '+': 'green', '~': 'yellow', '-': 'red', '!': 'red' };

/** For a terminal or a log. */
export function renderPlan(plans: readonly LayerPlan[], { colour = false } = {}): string {
  const paint = painter(colour);
  const blocks = plans.map((plan) => {
    const lines = linesOf(plan).map(({ sign, depth, text }) => {
      const line = `  ${'    '.repeat(depth)}${sign === ' ' ? '' : `${sign} `}${text}`;
      const signColour = COLOURS[sign];
      return signColour === undefined ? line : paint(signColour, line);
    });
    return [`${paint('bold', plan.layer)}: ${countChanges([plan])}`, ...lines, ''].join('\n');
  });
  return blocks.join('\n');
}

/** For a summary: one line, then the changes as a diff. */
export function renderPlanMarkdown(plans: readonly LayerPlan[]): string {
  const blocks = plans.map((plan) => {
    const headline = `**Plan for ${code(plan.layer)}**: ${countChanges([plan])}`;
    const diff = renderPlanDiff(plan);
    return diff === '' ? `${headline}\n` : `${headline}\n\n${diff}\n`;
  });
  return trimMarkdown(blocks.join('\n'));
}

/** The changes of one layer as a diff; '' where there is nothing to tell. */
export function renderPlanDiff(plan: LayerPlan): string {
  const lines = linesOf(plan).map(({ sign, depth, text }) => {
    // A diff colours by the first character; `!` stands for a change.
    const mark = sign === '~' ? '!' : sign;
    return depth === 0 ? `${mark} ${text}` : `      ${sign === ' ' ? '' : `${sign} `}${text}`;
  });
  return lines.length === 0 ? '' : fence(lines.join('\n'), 'diff');
}

/** The updated resources, each with its fields; '' where none is updated. */
export function renderChangedFields({ changes }: LayerPlan): string {
  return changes
    .filter(({ action, fields }) => action === 'update' && fields.length > 0)
    .flatMap((change) => changeLines(change).map(({ depth, text }) => `${'  '.repeat(depth)}${text}\n`))
    .join('');
}

/** `1 to create, 2 to update, 1 to delete`, or `nothing to change`; releases of Helm count too. */
export function countChanges(plans: readonly LayerPlan[]): string {
  const counts = { '+': 0, '~': 0, '-': 0 };
  for (const { changes, helm } of plans) {
    for (const { action } of [...changes, ...helm]) {
      const sign = SIGNS[action];
      if (sign === '+' || sign === '~' || sign === '-') counts[sign] += 1;
    }
  }
  const parts = [
    [counts['+'], 'to create'],
    [counts['~'], 'to update'],
    [counts['-'], 'to delete'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return told.length === 0 ? 'nothing to change' : told.join(', ');
}

/** The fields of the changed resources only; what stays as it is takes no line. */
function linesOf({ changes, helm, upgrades = [] }: LayerPlan): readonly Line[] {
  return [
    ...upgrades.flatMap(stepLines),
    ...helm.filter(({ action }) => action !== 'none').map(helmLine),
    ...changes
      .filter(
        ({ action, note, conflicts }) =>
          action !== 'none' || note !== undefined || (conflicts ?? []).length > 0,
      )
      .flatMap(changeLines),
  ];
}

function stepLines({ what, field, from, to, refused }: VersionStep): readonly Line[] {
  const title = `${what}${field === undefined ? '' : ` (${field})`}: ${from} → ${to}`;
  if (refused === undefined) return [{ sign: '~', depth: 0, text: logSafe(title) }];
  return [
    { sign: '!', depth: 0, text: logSafe(`${title} is refused: ${refused.reason}`) },
    { sign: ' ', depth: 1, text: logSafe(refused.remedy) },
  ];
}

function helmLine(change: HelmChange): Line {
  const { action, release, namespace, fromVersion, toVersion } = change;
  const versions = [fromVersion, toVersion].filter((version) => version !== undefined);
  return {
    sign: SIGNS[action],
    depth: 0,
    text: logSafe(
      `Helm release ${namespace}/${release} (${action} ${[...new Set(versions)].join(' → ')})`.replace(
        ' )',
        ')',
      ),
    ),
  };
}

function changeLines({
  kind,
  namespace,
  name,
  action,
  fields,
  conflicts = [],
  note,
}: Change): readonly Line[] {
  const title = `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
  return [
    { sign: SIGNS[action], depth: 0, text: logSafe(note === undefined ? title : `${title} (${note})`) },
    // A new object is all new, an old one all gone: its fields would say nothing.
    ...(action === 'update' ? fields.map(fieldLine) : []),
    ...conflicts.map(({ field, manager }): Line => ({
      sign: '!',
      depth: 1,
      text: logSafe(`${field} is owned by ${manager}`),
    })),
  ];
}

function fieldLine({ path, from, to }: FieldChange): Line {
  const text =
    from === undefined
      ? `${path}: ${showValue(to)} (new)`
      : to === undefined
        ? `${path}: ${showValue(from)} (removed)`
        : `${path}: ${showValue(from)} → ${showValue(to)}`;
  return { sign: ' ', depth: 1, text: logSafe(text) };
}

/** As YAML's flow style would: plain words without quotes, the rest as JSON. */
function showValue(value: unknown): string {
  const isPlain =
    typeof value === 'string' && /^[\w./:*@-][\w ./:*@,=-]*$/.test(value) && Number.isNaN(Number(value));
  return truncate(isPlain ? value : JSON.stringify(value), VALUE_COLUMNS);
}
