// The repository's workflows and examples keep to the rules, and to each other.
import { describe, expect, test } from '@jest/globals';
import { actionFiles, examples, read, workflows, type File, type Step } from './files.ts';
import * as rules from './rules.ts';

/** Beside `contents: read`; each has its reason as a comment where it is asked for, which zizmor holds. */
const PERMISSIONS: Readonly<Record<string, readonly string[]>> = {
  '.github/workflows/bring-up.yml': ['id-token: write'],
  '.github/workflows/codeql.yml': ['security-events: write'],
  '.github/workflows/deploy.yml': ['id-token: write'],
  '.github/workflows/doctor.yml': ['id-token: write'],
  '.github/workflows/plan.yml': ['id-token: write', 'pull-requests: write'],
  '.github/workflows/preview.yml': ['id-token: write', 'pull-requests: write', 'deployments: write'],
  '.github/workflows/reap-previews.yml': ['id-token: write', 'pull-requests: write', 'deployments: write'],
  '.github/workflows/release.yml': [
    'id-token: write',
    'attestations: write',
    'contents: write',
    'actions: read',
  ],
  '.github/workflows/teardown.yml': ['id-token: write'],
  '.github/workflows/zizmor.yml': ['security-events: write'],
  'examples/deploy.yml': ['id-token: write'],
  'examples/ec2.yml': ['id-token: write'],
  'examples/eks.yml': ['id-token: write'],
  'examples/operate.yml': ['id-token: write'],
  'examples/plan.yml': ['id-token: write', 'pull-requests: write'],
  'examples/previews.yml': ['id-token: write', 'pull-requests: write', 'deployments: write'],
  'examples/reap-previews.yml': ['id-token: write', 'pull-requests: write', 'deployments: write'],
};

const named = (files: readonly File[]) => files.map((each) => [each.file, each] as const);

describe.each(named([...workflows, ...examples]))('%s', (_, file) => {
  test('pins every action of others to a commit, with its version', () => {
    expect(rules.pinsForeignActions(file)).toEqual([]);
  });
  test('begins without any permission', () => {
    expect(rules.beginsWithoutPermissions(file)).toEqual([]);
  });
  test('gives its jobs no more permissions than they need', () => {
    expect(rules.asksForNoMoreThan(PERMISSIONS)(file)).toEqual([]);
  });
  test('writes no expression into a script', () => {
    expect(rules.runsNoExpressions(file)).toEqual([]);
  });
  test('has an end for every job', () => {
    expect(rules.endsInTime(file)).toEqual([]);
  });
  test('runs no code of strangers with secrets', () => {
    expect(rules.runsNoStrangersCodeWithSecrets(file)).toEqual([]);
  });
  test('leaves no token in a checkout', () => {
    expect(rules.keepsNoCredentialsInCheckouts(file)).toEqual([]);
  });
  test('gives our actions and workflows the inputs and secrets that they have', () => {
    expect(rules.givesWhatIsAskedFor(file)).toEqual([]);
  });
  test('grants what it calls just what that asks for', () => {
    expect(rules.grantsWhatItCalls(file)).toEqual([]);
  });
  test('reads only what exists, and has no input for nothing', () => {
    expect(rules.readsWhatExists(file)).toEqual([]);
  });
});

test.each(actionFiles)('%s pins every action of others to a commit, with its version', (file) => {
  expect(rules.pinsForeignActions({ text: read(file) })).toEqual([]);
});

test('an action of others is pinned to one commit wherever it is used', () => {
  const pins = [...workflows, ...examples].flatMap(({ text }) =>
    [...text.matchAll(/uses: ([\w.-]+\/[\w.-]+)\S*@([0-9a-f]{40}.*)/g)].map(
      ([, repository = '', pin = '']) => [repository, pin] as const,
    ),
  );
  const different = [...Map.groupBy(pins, ([repository]) => repository)].filter(
    ([, all]) => new Set(all.map(([, pin]) => pin)).size > 1,
  );
  expect(different).toEqual([]);
});

const callable = workflows.filter(({ workflow }) => 'workflow_call' in workflow.on);
const job = (file: string) => {
  const { workflow } = workflows.find((each) => each.file === `.github/workflows/${file}`)!;
  return Object.values(workflow.jobs)[0]!;
};

test('every workflow that can be called is called by an example', () => {
  const texts = examples.map(({ text }) => text).join('\n');
  expect(
    callable.map(({ file }) => file).filter((file) => !texts.includes(`OWNER/lamina/${file}@v1`)),
  ).toEqual([]);
});

test.each(named(callable))(
  '%s calls this repository by $/, wherever it is called from',
  (_, { workflow }) => {
    const used = Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps.map(({ uses = '' }) => uses));
    expect(used.filter((each) => each.startsWith('$/'))).not.toEqual([]);
    expect(used.filter((each) => each.startsWith('./') || each.startsWith('OWNER/'))).toEqual([]);
  },
);

test('the steps that bring credentials are the same everywhere', () => {
  const credentials = (title: string): Step[] =>
    callable.flatMap(({ workflow }) =>
      Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps.filter(({ name }) => name === title)),
    );
  for (const title of ['Take on the AWS role', 'Connect to EKS']) {
    const found = credentials(title);
    expect(found).toHaveLength(callable.length);
    expect(new Set(found.map((step) => JSON.stringify(step))).size).toBe(1);
  }
});

test.each(['teardown.yml', 'doctor.yml'])('%s asks the same by hand as when it is called', (file) => {
  const { on } = workflows.find((each) => each.file === `.github/workflows/${file}`)!.workflow;
  const asked = (event: string) =>
    Object.entries(on[event]?.inputs ?? {}).map(([name, { default: fallback, type }]) => [
      name,
      fallback,
      type === 'environment' ? 'string' : type,
    ]);
  expect(asked('workflow_dispatch')).toEqual(asked('workflow_call'));
});

describe('who waits for whom', () => {
  const group = (file: string) => job(file).concurrency?.group;

  test.each(['bring-up.yml', 'teardown.yml', 'preview.yml', 'reap-previews.yml'])(
    '%s is never cancelled by another run',
    (file) => {
      expect(job(file).concurrency?.['cancel-in-progress']).toBe(false);
    },
  );
  test('a deploy and a teardown of one environment share a group', () => {
    expect(group('bring-up.yml')).toBe('lamina-${{ inputs.environment }}');
    expect(group('teardown.yml')).toBe(group('bring-up.yml'));
  });
  test('the removal of a preview has a group of its own', () => {
    expect(group('preview.yml')).toMatch(
      /pull_request\.number \}\}-\$\{\{ github\.event\.action == 'closed' && 'remove' \|\| 'deploy' \}\}$/,
    );
  });
  test('a preview is one job: a skipped job of another operation would claim its group as well', () => {
    const { workflow } = workflows.find(({ file }) => file.endsWith('/preview.yml'))!;
    expect(Object.keys(workflow.jobs)).toHaveLength(1);
  });
});

test('a preview of a fork is a plan, without a role or a cluster of AWS', () => {
  const { env } = job('preview.yml') as unknown as { env: Record<string, string> };
  const own =
    /^\$\{\{ github\.event\.pull_request\.head\.repo\.full_name == github\.repository && \(.+\) \|\| '' \}\}$/;
  expect(env['AWS_ROLE']).toMatch(own);
  expect(env['EKS_CLUSTER']).toMatch(own);
  expect(job('preview.yml').steps?.find(({ id }) => id === 'preview')?.with?.['mode']).toBe(
    "${{ github.event.pull_request.head.repo.full_name == github.repository && 'apply' || 'plan' }}",
  );
});

test('our own deploy is the example, but for what names this repository', () => {
  const body = (file: string) =>
    read(file).slice(read(file).indexOf('  workflow_dispatch:'), read(file).indexOf('permissions: {}'));
  expect(body('.github/workflows/deploy.yml')).toBe(body('examples/deploy.yml'));
});

test("the README's quick start is an example, word for word", () => {
  expect(read('README.md')).toContain(`\`\`\`yaml\n${read('examples/quick-start.yml')}\`\`\``);
});
