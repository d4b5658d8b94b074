// Commands and their options; each action is one module, loaded when it is asked for.
import { Argument, Command, Option } from 'commander';
import { mayColour } from '../report/terminal.ts';
import { hideSecrets } from '../runtime/secrets.ts';
import { createTerminalLogger } from '../runtime/terminal-logger.ts';
import { describeError, renderJson, type Answer } from './answer.ts';
import type { ClusterDownOptions, ClusterOptions, ClusterUpOptions } from './commands/cluster.ts';
import type { DownOptions } from './commands/down.ts';
import type { InitOptions } from './commands/init.ts';
import type { PlanOptions } from './commands/plan.ts';
import type * as PreviewCommands from './commands/preview.ts';
import type { UpOptions } from './commands/up.ts';
import { renderCompletion, SHELLS, type Shell } from './completion.ts';
import type { CommandContext } from './context.ts';
import { addExamples } from './examples.ts';
import { addInitOptions, addOutputOptions, addStackOptions, type StackOptions } from './options.ts';
import {
  addPreviewCommands,
  type PreviewDeployOptions,
  type PreviewOptions,
  type PreviewRemovalOptions,
} from './preview-options.ts';
import { openScreen } from './screen.ts';

interface Door {
  readonly root: string;
  readonly signal: AbortSignal;
}

/** Parses, runs and answers; returns the exit code. Throws what the command throws, and the parser's complaints. */
export async function runProgram(argv: readonly string[], door: Door): Promise<number> {
  let exitCode = 0;
  await createProgram(door, (code) => {
    exitCode = code;
  }).parseAsync(argv);
  return exitCode;
}

/** All commands. `exit` is told the exit code of the one that has run. */
export function createProgram(door: Door, exit: (code: number) => void): Command {
  const program = new Command('lamina')
    .description('Brings a Lambda Architecture up on Kubernetes, layer by layer')
    .exitOverride()
    .showHelpAfterError('(lamina --help lists the commands)');

  const handle =
    <O extends { json?: boolean; verbose?: boolean }>(
      work: (options: O, context: CommandContext) => Promise<Answer>,
    ) =>
    async (options: O): Promise<void> => {
      const colour = mayColour(process.env);
      const screen = openScreen(process.stderr);
      const logger = createTerminalLogger({
        write: screen.write,
        colour: process.stderr.isTTY && colour,
        verbose: options.verbose ?? false,
      });
      const answer = await work(options, {
        installation: { root: door.root },
        logger,
        screen,
        colour: process.stdout.isTTY && colour,
        signal: door.signal,
        env: process.env,
      });
      const { failure } = answer;
      const json = failure === undefined ? answer.json : { ...answer.json, error: describeError(failure) };
      process.stdout.write(options.json === true ? renderJson(json) : hideSecrets(answer.text()));
      if (failure !== undefined && options.json !== true) {
        logger.error(failure.message);
        if (failure.remedy !== undefined) logger.info(`  ${failure.remedy}`);
      }
      exit(answer.exitCode ?? (failure === undefined ? 0 : 1));
    };
  const stackCommand = (name: string, description: string): Command =>
    addStackOptions(program.command(name).description(description));

  stackCommand('up', 'bring the layers up and wait until they are ready')
    .option('--no-wait', 'return after the apply')
    .option('--rollback', 'go back to the last good revision of a layer that does not become ready', false)
    .option('--verify', 'then prove each layer by what it is for', false)
    .option('--report <file>', 'write the report: a page if it ends in .html, data if in .json')
    .action(
      handle(async (options: UpOptions, context) => (await import('./commands/up.ts')).up(options, context)),
    );
  stackCommand('plan', 'show what up would change')
    .option('--detailed-exitcode', 'exit with 3 if there are changes', false)
    .action(
      handle(async (options: PlanOptions, context) =>
        (await import('./commands/plan.ts')).plan(options, context),
      ),
    );
  stackCommand('status', 'show how the layers are now').action(
    handle(async (options: StackOptions, context) =>
      (await import('./commands/status.ts')).status(options, context),
    ),
  );
  stackCommand('verify', 'prove the layers by what they are for').action(
    handle(async (options: StackOptions, context) =>
      (await import('./commands/verify.ts')).verify(options, context),
    ),
  );
  stackCommand('down', 'take the layers down')
    .option('--delete-volumes', 'delete the data as well', false)
    .option('--keep-operators', 'leave the operators installed', false)
    .option('--delete-crds', 'delete the custom resource definitions as well', false)
    .option('--clear-finalizers', 'clear a finalizer whose controller is proved to be gone', false)
    .option('-y, --yes', 'do not ask', false)
    .action(
      handle(async (options: DownOptions, context) =>
        (await import('./commands/down.ts')).down(options, context),
      ),
    );
  stackCommand('doctor', 'check the cluster and explain what is wrong').action(
    handle(async (options: StackOptions, context) =>
      (await import('./commands/doctor.ts')).doctor(options, context),
    ),
  );

  addInitOptions(
    program.command('init').description('write lamina.yaml and the workflows of a repository'),
  ).action(
    handle(async (options: InitOptions, context) =>
      (await import('./commands/init.ts')).init(options, context),
    ),
  );

  const preview = addPreviewCommands(program);
  const previews = (): Promise<typeof PreviewCommands> => import('./commands/preview.ts');
  preview.deploy.action(
    handle(async (options: PreviewDeployOptions, context) =>
      (await previews()).previewDeploy(options, context),
    ),
  );
  preview.remove.action(
    handle(async (options: PreviewRemovalOptions, context) =>
      (await previews()).previewRemove(options, context),
    ),
  );
  preview.reap.action(
    handle(async (options: PreviewRemovalOptions, context) =>
      (await previews()).previewReap(options, context),
    ),
  );
  preview.list.action(
    handle(async (options: PreviewOptions, context) => (await previews()).previewList(options, context)),
  );

  const cluster = program
    .command('cluster')
    .description('the embedded cluster: a real one-node Kubernetes on this machine');
  const clusterCommand = (name: string, description: string): Command =>
    addOutputOptions(
      cluster
        .command(name)
        .description(description)
        .option('--name <name>', 'name of the cluster', 'default'),
    );
  clusterCommand('up', 'build what is missing and start it')
    .addOption(
      new Option('--node <kind>', 'real containers or simulated pods')
        .choices(['kubelet', 'kwok'])
        .default('kubelet'),
    )
    .action(
      handle(async (options: ClusterUpOptions, context) =>
        (await import('./commands/cluster.ts')).clusterUp(options, context),
      ),
    );
  clusterCommand('status', 'show processes, ports and versions').action(
    handle(async (options: ClusterOptions, context) =>
      (await import('./commands/cluster.ts')).clusterStatus(options, context),
    ),
  );
  clusterCommand('down', 'stop it and leave nothing behind')
    .option('--keep-data', 'keep its state for the next up', false)
    .option('--remove-cache', 'delete the built tools and images as well', false)
    .action(
      handle(async (options: ClusterDownOptions, context) =>
        (await import('./commands/cluster.ts')).clusterDown(options, context),
      ),
    );

  program
    .command('completion')
    .description('print a script that completes commands and options in a shell')
    .addArgument(new Argument('<shell>', 'which shell').choices(SHELLS))
    .action((shell: Shell) => {
      process.stdout.write(renderCompletion(program, shell));
    });
  addExamples(program);
  return program;
}
