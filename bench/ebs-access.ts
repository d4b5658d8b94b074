// (e) EBS access on the AWS emulator: requests and time of a first run and of one with nothing to do, beside the AWS CLI.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { startAwsEmulator, type AwsEmulator } from '../lab/aws/index.ts';
import { cacheDirectory } from '../lab/cluster/paths.ts';
import { exec } from '../src/runtime/exec.ts';
import type { Bench } from './bench.ts';
import type { Measure } from './measure.ts';
import { runProcess } from './process.ts';

const SIZES = [3, 300];
/** PyPI has the first version of the CLI only; its calls are those of the second. */
const AWS_CLI = '1.46.3';

interface Run {
  readonly milliseconds: number;
  readonly calls: number;
}

export async function measureEbsAccess(bench: Bench): Promise<Measure[]> {
  await using emulator = await startAwsEmulator();
  const measures: Measure[] = [];
  for (const size of SIZES) {
    const ids = (await emulator.seedInstances(size)).map(({ instanceId }) => instanceId);
    const lamina = () => run(emulator, () => runLamina(bench, emulator, `lamina-${size}`, ids));
    const first = await lamina();
    const unchanged = await lamina();
    const byHand = size > 3 ? undefined : await runByHand(bench, emulator, size);
    for (const [name, own, other] of [
      ['EBS access, first run', first, byHand?.first],
      ['EBS access, nothing to do', unchanged, byHand?.unchanged],
    ] as const) {
      for (const unit of ['calls', 'ms'] as const) {
        const key = unit === 'ms' ? 'milliseconds' : 'calls';
        measures.push({
          name,
          unit,
          size,
          results: { lamina: own[key], ...(other === undefined ? {} : { 'aws cli': other[key] }) },
        });
      }
    }
  }
  return measures;
}

async function run(emulator: AwsEmulator, work: () => Promise<void>): Promise<Run> {
  emulator.clearCalls();
  const started = performance.now();
  await work();
  return { milliseconds: performance.now() - started, calls: emulator.calls.length };
}

async function runLamina(
  { root, directory, env }: Bench,
  { adminEnv }: AwsEmulator,
  role: string,
  ids: readonly string[],
): Promise<void> {
  const inputs = { 'role-name': role, nodes: ids.join(','), mode: 'instance-profile', summary: 'never' };
  const { exitCode, output } = await runProcess(
    process.execPath,
    [path.join(root, 'dist', 'setup-ebs-access', 'index.js')],
    {
      env: {
        PATH: env['PATH'],
        HOME: directory,
        ...adminEnv,
        ...Object.fromEntries(
          Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
      },
    },
  );
  if (exitCode !== 0) throw new Error(`setup-ebs-access failed: ${output}`);
}

/** The steps of a README, as a person types them; the second time the reads that show that nothing is to do. */
async function runByHand(
  { env }: Bench,
  emulator: AwsEmulator,
  size: number,
): Promise<{ readonly first: Run; readonly unchanged: Run }> {
  const program = await ensureAwsCli();
  const ids = (await emulator.seedInstances(size)).map(({ instanceId }) => instanceId);
  const name = 'by-hand';
  const profile = ['--instance-profile-name', name];
  const role = ['--role-name', name];
  const trust = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
  };
  const policy = 'arn:aws:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicy';
  const instances = ['--instance-ids', ...ids];
  const steps = [
    ['iam', 'create-role', ...role, '--assume-role-policy-document', JSON.stringify(trust)],
    ['iam', 'attach-role-policy', ...role, '--policy-arn', policy],
    ['iam', 'create-instance-profile', ...profile],
    ['iam', 'add-role-to-instance-profile', ...profile, ...role],
    ['ec2', 'describe-instances', ...instances],
    ...ids.flatMap((id) => [
      [
        'ec2',
        'associate-iam-instance-profile',
        '--instance-id',
        id,
        '--iam-instance-profile',
        `Name=${name}`,
      ],
      ['ec2', 'modify-instance-metadata-options', '--instance-id', id, '--http-put-response-hop-limit', '2'],
    ]),
  ];
  const looks = [
    ['sts', 'get-caller-identity'],
    ['iam', 'get-role', ...role],
    ['iam', 'list-attached-role-policies', ...role],
    ['iam', 'get-instance-profile', ...profile],
    ['ec2', 'describe-instances', ...instances],
  ];
  const all = (commands: readonly (readonly string[])[]): Promise<Run> =>
    run(emulator, async () => {
      for (const args of commands)
        await exec(program, args, {
          env: { PATH: env['PATH'], ...emulator.adminEnv, AWS_DEFAULT_REGION: emulator.region },
        });
    });
  return { first: await all(steps), unchanged: await all(looks) };
}

async function ensureAwsCli(): Promise<string> {
  const directory = path.join(cacheDirectory(), 'bench', `awscli-${AWS_CLI}`);
  const program = path.join(directory, 'bin', 'aws');
  if (existsSync(program)) return program;
  await exec('python3', ['-m', 'venv', directory]);
  await exec(path.join(directory, 'bin', 'pip'), ['install', '--quiet', `awscli==${AWS_CLI}`]);
  return program;
}
