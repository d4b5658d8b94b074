// An application as the arguments of spark-submit, as the operator makes them.
import { CONTAINER, names } from '../contract/names.ts';
import type { PodPart } from '../contract/spec.ts';
import { operatorLabels, type Submission } from './submitter.ts';

export interface SubmitSettings {
  /** `https://HOST:PORT` */
  readonly apiServer: string;
  readonly templates: { readonly driver: string; readonly executor: string };
  /** Packages that the image carries: they are not asked for. */
  readonly carriedPackages: readonly string[];
}

/** All that follows the name of the program. */
export function submitArguments(submission: Submission, settings: SubmitSettings): string[] {
  const { spec, name } = submission.application;
  const packages = (spec.deps?.packages ?? []).filter((item) => !settings.carriedPackages.includes(item));
  const list = (option: string, items: readonly string[] | undefined): string[] =>
    items === undefined || items.length === 0 ? [] : [option, items.join(',')];
  return [
    ...['--master', `k8s://${settings.apiServer}`, '--deploy-mode', 'cluster', '--name', name],
    ...(spec.mainClass === undefined ? [] : ['--class', spec.mainClass]),
    ...list('--jars', spec.deps?.jars),
    ...list('--files', spec.deps?.files),
    ...list('--py-files', spec.deps?.pyFiles),
    ...list('--packages', packages),
    ...list('--exclude-packages', packages.length === 0 ? [] : spec.deps?.excludePackages),
    ...list('--repositories', packages.length === 0 ? [] : spec.deps?.repositories),
    ...Object.entries(configuration(submission, settings)).flatMap(([key, value]) => [
      '--conf',
      `${key}=${value}`,
    ]),
    spec.mainApplicationFile,
    ...(spec.arguments ?? []),
  ];
}

function configuration(submission: Submission, { templates }: SubmitSettings): Record<string, string> {
  const { application } = submission;
  const { spec, namespace, name } = application;
  const kubernetes = 'spark.kubernetes';
  const labels = operatorLabels(submission);
  const labelled = (role: string): [string, string][] =>
    Object.entries(labels).map(([label, value]) => [`${kubernetes}.${role}.label.${label}`, value]);
  const texts: Record<string, string | number | undefined> = {
    [`${kubernetes}.namespace`]: namespace,
    [`${kubernetes}.submission.waitAppCompletion`]: 'false',
    [`${kubernetes}.container.image`]: spec.image,
    [`${kubernetes}.container.image.pullPolicy`]: spec.imagePullPolicy,
    [`${kubernetes}.container.image.pullSecrets`]: spec.imagePullSecrets?.join(','),
    ...Object.fromEntries(
      Object.entries(spec.hadoopConf ?? {}).map(([key, value]) => [`spark.hadoop.${key}`, value]),
    ),
    ...spec.sparkConf,
    [`${kubernetes}.driver.pod.name`]: names.driver(name),
    [`${kubernetes}.authenticate.driver.serviceAccountName`]: spec.driver.serviceAccount,
    [`${kubernetes}.authenticate.executor.serviceAccountName`]: spec.executor.serviceAccount,
    'spark.executor.instances': spec.executor.instances,
    [`${kubernetes}.executor.deleteOnTermination`]: String(spec.executor.deleteOnTermination ?? true),
    [`${kubernetes}.driver.podTemplateFile`]: templates.driver,
    [`${kubernetes}.driver.podTemplateContainerName`]: CONTAINER.driver,
    [`${kubernetes}.executor.podTemplateFile`]: templates.executor,
    [`${kubernetes}.executor.podTemplateContainerName`]: CONTAINER.executor,
    ...part('driver', spec.driver),
    ...part('executor', spec.executor),
    ...Object.fromEntries([...labelled('driver'), ...labelled('executor')]),
  };
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  );
}

function part(role: 'driver' | 'executor', asked: PodPart): Record<string, string | number | undefined> {
  return {
    [`spark.${role}.cores`]: asked.cores,
    [`spark.kubernetes.${role}.request.cores`]: asked.coreRequest,
    [`spark.kubernetes.${role}.limit.cores`]: asked.coreLimit,
    [`spark.${role}.memory`]: asked.memory,
    [`spark.${role}.memoryOverhead`]: asked.memoryOverhead,
    [`spark.${role}.extraJavaOptions`]: asked.javaOptions,
    [`spark.kubernetes.${role}.container.image`]: asked.image,
  };
}
