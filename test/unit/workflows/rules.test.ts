// Each rule finds what it is there for; that the repository keeps to them is workflows.test.ts.
import { expect, test } from '@jest/globals';
import { parseWorkflow } from './files.ts';
import * as rules from './rules.ts';

const workflow = (job: string, top = 'permissions: {}\non: { push: {} }') =>
  parseWorkflow('bad.yml', `${top}\njobs:\n  a:\n${job.trim().replaceAll(/^/gm, '    ')}\n`);
const SHA = 'a'.repeat(40);

test.each([
  ['a tag', '- uses: actions/checkout@v7'],
  ['a branch', '- uses: actions/checkout@main # v7.0.1'],
  ['a short commit', `- uses: actions/checkout@${SHA.slice(0, 12)} # v7.0.1`],
  ['a commit without a version', `- uses: actions/checkout@${SHA}`],
  ['a commit with half a version', `- uses: actions/checkout@${SHA} # v7`],
  ['a container', '- uses: docker://alpine:3'],
  ['a folder of the workspace', '- uses: ./actions/deploy-layer'],
  ['a stranger that looks like us', '- uses: OWNER/lamina2@v1'],
])('%s is no pin', (_, line) => {
  expect(rules.pinsForeignActions({ text: `steps:\n  ${line}\n` })).toEqual([line]);
});

test('a commit with a version is a pin, and this repository needs none', () => {
  const text = `uses: github/codeql-action/init@${SHA} # v4.37.9\n- uses: $/\n- uses: $/actions/preview\n- uses: OWNER/lamina@v1\n`;
  expect(rules.pinsForeignActions({ text })).toEqual([]);
});

test.each([
  ['none at all', 'on: push'],
  ['reading everything', 'permissions: read-all\non: push'],
  ['one for every job', 'permissions: { contents: read }\non: push'],
])('permissions on top: %s is refused', (_, top) => {
  expect(rules.beginsWithoutPermissions(workflow('runs-on: x', top))).toHaveLength(1);
});

test('a job may have only what its workflow is allowed', () => {
  const rule = rules.asksForNoMoreThan({ 'bad.yml': ['id-token: write'] });
  const job = workflow('permissions: { contents: write, id-token: write, packages: read }');
  expect(rule(job)).toEqual(['a: contents: write', 'a: packages: read']);
  expect(rule(workflow('permissions: write-all'))).toEqual(['a: write-all']);
});

test('an expression in a script is found, one in its environment is not', () => {
  const job = workflow(
    `steps:\n  - run: echo \${{ github.head_ref }}\n  - run: echo "$REF"\n    env: { REF: '\${{ github.head_ref }}' }`,
  );
  expect(rules.runsNoExpressions(job)).toEqual(['a.1']);
});

test('a job without an end is found, a call is not', () => {
  expect(rules.endsInTime(workflow('runs-on: x'))).toEqual(['a']);
  expect(rules.endsInTime(workflow('uses: $/.github/workflows/plan.yml'))).toEqual([]);
});

test('pull_request_target is found', () => {
  const top = 'permissions: {}\non: { pull_request_target: {} }';
  expect(rules.runsNoStrangersCodeWithSecrets(workflow('runs-on: x', top))).toEqual(['pull_request_target']);
});

test('a checkout that leaves its token behind is found', () => {
  expect(rules.keepsNoCredentialsInCheckouts(workflow(`steps:\n  - uses: actions/checkout@${SHA}`))).toEqual([
    'a.1',
  ]);
});

test('inputs and secrets that do not exist, are missing, or are all there are found', () => {
  const step = workflow(
    'steps:\n  - uses: OWNER/lamina/actions/deploy-layer@v1\n    with: { layers: speed }\n  - uses: $/actions/nowhere',
  );
  expect(rules.givesWhatIsAskedFor(step)).toEqual([
    'a.1: input layers does not exist',
    'a.1: input layer is missing',
    'a.2: there is no actions/nowhere/action.yml',
  ]);
  const call = workflow(
    'uses: OWNER/lamina/.github/workflows/plan.yml@v1\nwith: { layer: speed }\nsecrets: { token: x }',
  );
  expect(rules.givesWhatIsAskedFor(call)).toEqual([
    'a: input layer does not exist',
    'a: secret token does not exist',
  ]);
  const all = workflow('uses: $/.github/workflows/plan.yml\nsecrets: inherit');
  expect(rules.givesWhatIsAskedFor(all)).toEqual(['a: secrets: inherit']);
});

test('a caller that grants too little or too much is found', () => {
  const call = workflow(
    'uses: $/.github/workflows/plan.yml\npermissions: { contents: read, id-token: write, packages: write }',
  );
  expect(rules.grantsWhatItCalls(call)).toEqual([
    'a does not grant pull-requests: write',
    'a grants packages: write, which nothing asks for',
  ]);
});

test('what is read but does not exist, and an input that nobody reads, are found', () => {
  const top =
    'permissions: {}\non: { workflow_call: { inputs: { used: {}, idle: {} }, outputs: { x: { value: "${{ jobs.a.outputs.x }}" } } } }';
  const job = workflow(
    `outputs: { y: '\${{ steps.s.outputs.nothing }} \${{ steps.t.outputs.z }} \${{ inputs.used }} \${{ inputs.gone }}' }\nsteps:\n  - id: s\n    uses: $/actions/teardown`,
    top,
  );
  expect(rules.readsWhatExists(job)).toEqual([
    'inputs.gone does not exist',
    'input idle is not used',
    'a: steps.s.outputs.nothing does not exist',
    'a: steps.t.outputs.z: there is no such step',
    'jobs.a.outputs.x does not exist',
  ]);
});
