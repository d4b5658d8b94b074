// The texts of the sticky comments.
import { expect, test } from '@jest/globals';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { LayerPlan } from '../../src/layers/types.ts';
import { renderPlanComment, renderPreviewComment, type PreviewComment } from '../../src/report/comment.ts';

const COMMIT = 'c'.repeat(40);
const RUN = 'https://github.com/octo/pageviews/actions/runs/7';
const kafka = { layer: 'speed', kind: 'Kafka', namespace: 'pr-12', name: 'lambda' };
const created: LayerPlan = {
  layer: 'speed',
  helm: [],
  changes: [{ ...kafka, action: 'create', fields: [] }],
};
const updated: LayerPlan = {
  layer: 'serving',
  helm: [],
  changes: [
    { ...kafka, layer: 'serving', action: 'update', fields: [{ path: 'spec.size', from: 1, to: 3 }] },
    { ...kafka, layer: 'serving', name: 'other', action: 'none', fields: [] },
  ],
};
const unchanged: LayerPlan = {
  layer: 'batch',
  helm: [],
  changes: [{ ...kafka, action: 'none', fields: [] }],
};
const preview: PreviewComment = {
  pullRequest: 12,
  namespace: 'pageviews-pr-12',
  state: 'ready',
  endpoints: { 'bootstrap-servers': 'kafka.pr-12.svc:9092', dashboard: 'https://pr-12.example.com/ui' },
  changes: [created],
  expiresAt: '2026-12-01T15:04:59Z',
  commit: COMMIT,
  runUrl: RUN,
};

test('a plan begins with its verdict, then folds each layer that changes, and only what changes in it', () => {
  expect(renderPlanComment({ plans: [created, unchanged, updated], commit: COMMIT, runUrl: RUN })).toBe(
    `### 📋 Plan: 1 to create, 1 to update

For ${COMMIT}, by [the run](<${RUN}>).

<details><summary>speed: 1 to create</summary>

\`\`\`diff
+ Kafka pr-12/lambda
\`\`\`

</details>

<details><summary>serving: 1 to update</summary>

\`\`\`diff
! Kafka pr-12/lambda
      spec.size: 1 → 3
\`\`\`

</details>
`,
  );
});

test('a plan that changes nothing says so', () => {
  expect(renderPlanComment({ plans: [unchanged], commit: COMMIT })).toBe(
    `### ✅ Plan: nothing to change\n\nFor ${COMMIT}.\n`,
  );
});

test('a plan with a step that would be refused begins with that', () => {
  const step = { layer: 'speed', what: 'Kafka pr-12/lambda', from: '4.3.0', to: '4.1.0' };
  const refused = { reason: 'it goes back', remedy: 'Stay on 4.3.0.' };
  const text = renderPlanComment({
    plans: [{ ...created, upgrades: [{ ...step, refused }] }],
    commit: COMMIT,
  });
  expect(text).toMatch(/^### ❌ Plan: 1 of its steps between versions would be refused\n/);
  expect(text).toContain('! Kafka pr-12/lambda: 4.3.0 → 4.1.0 is refused: it goes back');
});

test('a preview that is ready: endpoints, how long it stays, how to keep or remove it, what changed', () => {
  expect(renderPreviewComment(preview)).toBe(`### ✅ The preview of this pull request is ready

| Endpoint | Address |
| --- | --- |
| \`bootstrap-servers\` | \`kafka.pr-12.svc:9092\` |
| \`dashboard\` | [\`https://pr-12.example.com/ui\`](<https://pr-12.example.com/ui>) |

It stays in the namespace \`pageviews-pr-12\` until **2026-12-01 15:04 UTC**. To keep it longer, deploy it again: each push does.
To remove it now, close the pull request, or run the preview action with \`action: remove\` and \`pull-request: 12\`.

For ${COMMIT}, by [the run](<${RUN}>).

<details><summary>speed: 1 to create</summary>

\`\`\`diff
+ Kafka pr-12/lambda
\`\`\`

</details>
`);
});

test('a preview that failed: the message, its cause and the remedy before all else', () => {
  const text = renderPreviewComment({
    ...preview,
    state: 'failed',
    endpoints: {},
    failure: { message: 'speed is not ready', cause: 'no node has room', remedy: 'Add a node.' },
  });
  expect(text).toMatch(
    /^### ❌ The preview of this pull request failed\n\nspeed is not ready\n\n\*\*Cause:\*\* no node has room\n\n\*\*Remedy:\*\* Add a node\.\n\nIt stays/,
  );
  expect(text).not.toContain('| Endpoint');
});

test('a cause that is the message is not told twice', () => {
  const failure = { message: 'no node has room', cause: 'no node has room' };
  expect(renderPreviewComment({ ...preview, state: 'failed', failure })).not.toContain('Cause');
});

test.each(['message', 'cause'] as const)('a quota that is used up (in the %s) is said plainly', (field) => {
  const said =
    'pods "lambda-0" is forbidden: exceeded quota: lamina, requested: limits.memory=2Gi,requests.cpu=2, used: limits.memory=7Gi,requests.cpu=3, limited: limits.memory=8Gi,requests.cpu=4';
  const failure = { message: 'speed is not ready', [field]: said };
  const text = renderPreviewComment({ ...preview, state: 'failed', failure });
  expect(text).toMatch(/^### ❌ The preview of this pull request asks for more than its quota has left\n/);
  expect(text).toContain(`| Quota \`lamina\` | Asked for | In use | Limit |
| --- | --: | --: | --: |
| \`limits.memory\` | 2Gi | 7Gi | 8Gi |
| \`requests.cpu\` | 2 | 3 | 4 |`);
});

test('a preview that is removed shows no endpoints and no changes', () => {
  expect(renderPreviewComment({ ...preview, state: 'removed' })).toBe(
    `### 🧹 The preview of this pull request is removed

It was in the namespace \`pageviews-pr-12\`. A new deploy brings it up anew.

For ${COMMIT}, by [the run](<${RUN}>).
`,
  );
});

test('what was only planned is not said to be there', () => {
  const text = renderPreviewComment({ ...preview, state: 'planned', endpoints: {} });
  expect(text).toMatch(/^### 📋 A preview of this pull request: 1 to create\n\nNothing was deployed/);
  expect(text).not.toContain('It stays');
});

const HOSTILE = [
  '@octocat',
  'mallory@octo/admins #1 GH-2 octo/pageviews#3',
  '</details><img src=x onerror=alert(1)>',
  '```\n# heading\n@octocat',
  '`` ` `` | cell | cell',
  '[click](https://evil.example)',
  '<!-- lamina:preview -->',
  '\u001b[31mred\u001b[0m \u202egnp.exe',
  '$\\Huge{}$ **bold** _it_ ~~no~~',
  '- [ ] task\n::error::no',
  'x\\|@octocat',
  '\\\\|`|``|',
  '`',
  '\\',
  '---',
  '===',
  '> quoted',
  '1. one',
  'https://evil.example/a_b www.evil.example mailto:a@evil.example',
  '![image](https://evil.example/x.png)',
  '&lt;b&gt; &#64;octocat',
];

/** Comments that have a text wherever somebody else has a say. */
function commentsWith(text: string): string[] {
  const plan: LayerPlan = {
    layer: text,
    helm: [],
    changes: [{ ...kafka, name: text, action: 'update', fields: [{ path: text, from: text, to: [text] }] }],
  };
  return [
    renderPlanComment({ plans: [plan], commit: text, runUrl: text }),
    renderPreviewComment({
      ...preview,
      namespace: text,
      state: 'failed',
      endpoints: { [`${text}1`]: text, [text]: `${text}1` },
      changes: [plan],
      expiresAt: text,
      failure: { message: text, cause: `${text} `, remedy: text },
      commit: text,
      runUrl: text,
    }),
  ];
}

/** The elements of a page that GitHub's Markdown makes of a text, in order. */
function elementsOf(markdown: string): string {
  const page = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  return [...page.matchAll(/<(\/?[a-z]\w*)/gi)].map(([, tag]) => tag).join(' ');
}

// An address of its own is a link in the table of endpoints.
test.each(HOSTILE.filter((text) => !text.startsWith('https:')))(
  'a page with %j has the elements of one with plain words',
  (text) => {
    expect(commentsWith(text).map(elementsOf)).toEqual(commentsWith('plain words').map(elementsOf));
  },
);

test.each(HOSTILE)('%j stays text, wherever it stands', (text) => {
  for (const comment of commentsWith(text)) {
    // Without our own links.
    const prose = withoutCode(comment)
      .replaceAll('&#8203;', '\u200b')
      .replaceAll(/\[(the run|…)\]\(<[^>]*>\)/g, '$1');
    // What notifies, links, or marks.
    expect(prose).not.toMatch(/@\w/);
    expect(prose).not.toMatch(/(#|GH-)\d/);
    expect(prose).not.toMatch(/<(?!details>|\/details>|summary>|\/summary>|https:|!-- -->)/);
    // A line of HTML has no Markdown in it.
    const markdown = prose.replaceAll(/^<details>.*$/gm, '');
    expect(markdown).not.toMatch(/(?<!\\)[[\]](?!\()/);
    expect(markdown).not.toMatch(/(?<!\\)[$~]/);
    // eslint-disable-next-line no-control-regex -- they are what must not be there
    expect(comment).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
    // As many folds as layers, each closed.
    expect(prose.match(/<details>/g)).toHaveLength(1);
    expect(prose.match(/<\/details>/g)).toHaveLength(1);
    // Headings and lists are ours alone.
    expect(prose.match(/^#+ /gm)).toHaveLength(1);
    expect(prose).not.toMatch(/^\s*[-+] /m);
    // Rows have the cells of their head.
    const rows = comment.split('\n').filter((line) => line.startsWith('| '));
    const pipes = rows.map((row) => row.replaceAll(/\\./g, '').split('|').length);
    expect(new Set(pipes).size).toBeLessThan(2);
  }
});

test('an address that leads elsewhere than it says is no link', () => {
  const bad = ['javascript:alert(1)', 'https://github.com@evil.example/', 'https://x y', 'ftp://x.example'];
  for (const address of bad) {
    const text = renderPreviewComment({ ...preview, endpoints: { ui: address } });
    expect(text).toContain(`| \`ui\` | \`${address}\` |`);
  }
  const odd = 'https://x.example/a)b>c|d`e';
  const text = renderPreviewComment({ ...preview, endpoints: { ui: odd } });
  expect(text).toContain('](<https://x.example/a)b%3Ec%7Cd%60e>) |');
});

/** What is left of Markdown without its fences and code spans, in which GitHub acts on nothing. */
function withoutCode(markdown: string): string {
  const kept: string[] = [];
  let open = '';
  for (const line of markdown.split('\n')) {
    const ticks = /^`{3,}/.exec(line)?.[0] ?? '';
    if (open === '' && ticks !== '') open = ticks;
    else if (open !== '') open = line === open ? '' : open;
    else kept.push(line.replaceAll(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '…'));
  }
  expect(open).toBe('');
  return kept.join('\n');
}
