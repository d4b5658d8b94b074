// What instances of a group inherit: the next one is made from the template, not from the one that was changed.
import type { OnExistingProfile } from '../../../aws/ebs-choices.ts';
import type { NodeInstance } from './find-instances.ts';
import type { OwnProfile } from './instance-profile.ts';
import { hopLimitOf } from './metadata.ts';

interface TemplateWarnings {
  readonly instances: readonly NodeInstance[];
  readonly profile: OwnProfile;
  readonly onExistingProfile: OnExistingProfile;
  readonly hopLimit: number;
  readonly region: string;
}

/** What a template would have to say for its instances to need nothing. */
interface Lacking {
  readonly profile: boolean;
  readonly hopLimit: boolean;
}

/** One for each group that makes nodes whose settings are, or will be, only on the instances. */
export function templateWarnings(request: TemplateWarnings): string[] {
  const groups = Map.groupBy(request.instances, ({ tags }) => groupOf(tags));
  return [...groups].flatMap(([group, instances]) => {
    if (group === undefined) return [];
    const lacking = {
      profile: instances.some((instance) => carriesOurs(instance, request)),
      hopLimit: instances.some(({ metadata }) => hopLimitOf(metadata) < request.hopLimit),
    };
    if (!lacking.profile && !lacking.hopLimit) return [];
    return [`${group} makes nodes of its own accord: ${advise(instances, lacking, request)}`];
  });
}

const AUTOSCALING = 'aws:autoscaling:groupName';
const KARPENTER = 'karpenter.sh/nodepool';
const NODE_GROUP = 'eks:nodegroup-name';

/** The most telling first: a node group of EKS has an autoscaling group of its own below it. */
function groupOf(tags: NodeInstance['tags']): string | undefined {
  if (tags[KARPENTER] !== undefined) return `Karpenter's NodePool ${tags[KARPENTER]}`;
  if (tags[NODE_GROUP] !== undefined) return `EKS node group ${tags[NODE_GROUP]}`;
  if (tags[AUTOSCALING] !== undefined) return `autoscaling group ${tags[AUTOSCALING]}`;
  return undefined;
}

function carriesOurs(
  { profileArn }: NodeInstance,
  { profile, onExistingProfile }: TemplateWarnings,
): boolean {
  return profileArn === '' || profileArn === profile.arn || onExistingProfile === 'replace';
}

function advise(instances: readonly NodeInstance[], lacking: Lacking, request: TemplateWarnings): string {
  const { profile, hopLimit, region } = request;
  const [first] = instances;
  const tags = first?.tags ?? {};
  const needs = [
    ...(lacking.profile ? [`the instance profile ${profile.name}`] : []),
    ...(lacking.hopLimit ? [`the hop limit ${hopLimit}`] : []),
  ].join(' and ');
  const lost = `new ones come without ${needs} unless it is told so.`;
  if (tags[KARPENTER] !== undefined) {
    const spec = {
      // Exactly one of role and instanceProfile may be set.
      ...(lacking.profile ? { role: null, instanceProfile: profile.name } : {}),
      ...(lacking.hopLimit ? { metadataOptions: { httpPutResponseHopLimit: hopLimit } } : {}),
    };
    const name = tags['karpenter.k8s.aws/ec2nodeclass'] ?? 'NAME';
    return `${lost} Change its EC2NodeClass (Karpenter then replaces its nodes): kubectl patch ec2nodeclass ${name} --type merge --patch '${JSON.stringify({ spec })}'`;
  }
  if (tags[NODE_GROUP] !== undefined) {
    return `${lost} EKS takes them from a launch template of your own with MetadataOptions.HttpPutResponseHopLimit=${hopLimit}, and the role from the node group; better, use Pod Identity or IRSA there (mode: auto).`;
  }
  const group = tags[AUTOSCALING] ?? '';
  const template = latestTemplate(instances);
  if (template === undefined) {
    return `${lost} See where its instances come from: aws autoscaling describe-auto-scaling-groups --region ${region} --auto-scaling-group-names ${group}`;
  }
  const data = {
    ...(lacking.profile ? { IamInstanceProfile: { Arn: profile.arn } } : {}),
    // A new version takes or leaves MetadataOptions as a whole.
    ...(lacking.hopLimit
      ? {
          MetadataOptions: {
            HttpEndpoint: 'enabled',
            HttpTokens: first?.metadata.HttpTokens ?? 'optional',
            HttpPutResponseHopLimit: hopLimit,
          },
        }
      : {}),
  };
  return [
    lost,
    `Make a new version: aws ec2 create-launch-template-version --region ${region} --launch-template-id ${template.id} --source-version ${template.version} --launch-template-data '${JSON.stringify(data)}'`,
    `and let the group take it: aws autoscaling update-auto-scaling-group --region ${region} --auto-scaling-group-name ${group} --launch-template 'LaunchTemplateId=${template.id},Version=$Latest'`,
  ].join(' ');
}

/** The newest version that an instance of the group was made from, by EC2's own tags. */
function latestTemplate(
  instances: readonly NodeInstance[],
): { readonly id: string; readonly version: number } | undefined {
  return instances
    .flatMap(({ tags }) => {
      const id = tags['aws:ec2launchtemplate:id'];
      const version = Number(tags['aws:ec2launchtemplate:version']);
      return id === undefined || !Number.isInteger(version) ? [] : [{ id, version }];
    })
    .sort((left, right) => right.version - left.version)[0];
}
