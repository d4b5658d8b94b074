// Causes on the node: the driver is not there, the device does not appear, the file system does not mount.
import { NODE_LOG, type EbsCause } from './cause.ts';

export const AGENT_NOT_READY: EbsCause = {
  code: 'EBS_AGENT_NOT_READY',
  recognises: "The node has the driver's start-up taint still: its pod there has not come up.",
  patterns: [/ebs\.csi\.aws\.com\/agent-not-ready/],
  lasting: false,
  cause: () =>
    'the EBS CSI node pod has not come up on the node, which keeps the taint ebs.csi.aws.com/agent-not-ready',
  remedy: () =>
    `Look at the DaemonSet ebs-csi-node in kube-system: kubectl -n kube-system get pods -l app=ebs-csi-node -o wide. If its pod is ready and the taint stays, restart it: kubectl -n kube-system rollout restart daemonset ebs-csi-node. Its log: ${NODE_LOG}`,
};

export const NODE_CAUSES: readonly EbsCause[] = [
  AGENT_NOT_READY,
  {
    code: 'EBS_NOT_REGISTERED',
    recognises: "The driver's node part is not installed, or has not registered with the kubelet (CSINode).",
    patterns: [
      /driver name ebs\.csi\.\S+ not found in the list of registered CSI drivers/,
      /CSINode \S+ does not contain driver ebs\.csi\./,
      /no topology key found on CSINode|no available topology found/,
      /driver not found on node/,
    ],
    lasting: false,
    vague: true,
    cause: ({ node }) =>
      `the EBS CSI driver is not registered on ${node === 'NODE' ? 'the node' : `node ${node}`}`,
    remedy: () =>
      `Look at the pod of the DaemonSet ebs-csi-node there: kubectl -n kube-system get pods -l app=ebs-csi-node -o wide, and its log: ${NODE_LOG}. Where there is none, run install-ebs-csi-driver, or let the DaemonSet tolerate the node's taints (Helm value node.tolerateAllTaints).`,
  },
  {
    code: 'EBS_NO_DEVICE',
    recognises: 'The volume is attached, but its device does not appear on the node.',
    patterns: [
      /[Ff]ailed to find device path|no device path for device|could not find (?:NVMe )?device|Timeout waiting for (?:device|volume) to (?:appear|attach)/,
    ],
    lasting: false,
    cause: ({ volume }) => `the device of volume ${volume} does not appear on the node`,
    remedy: ({ volume }) =>
      `See whether AWS and the node agree: aws ec2 describe-volumes --volume-ids ${volume}, and lsblk on the node (an NVMe driver or udev rules may be missing in its image); then delete the pod, so that it is attached anew: kubectl delete pod POD`,
  },
  {
    code: 'EBS_FILE_SYSTEM',
    recognises:
      'The file system cannot be made or mounted: a wrong type, a missing mkfs, a kernel too old for it, damage.',
    patterns: [
      /wrong fs type, bad option, bad superblock/,
      /unknown filesystem type|executable file not found in \$PATH[\s\S]*mkfs|mkfs\.\w+[\s\S]*not found/,
      /could not format "\/dev|format of disk .* failed|mount failed: exit status 32/,
      /fsck[\s\S]*(?:could not correct|errors)|Structure needs cleaning/,
    ],
    lasting: true,
    cause: ({ text }) => {
      const type = /-t (\w+)|fs_?type:?"?\s*(\w+)/i.exec(text);
      const name = type?.[1] ?? type?.[2];
      return `the file system of the volume cannot be mounted${name === undefined ? '' : ` as ${name}`}`;
    },
    remedy: () =>
      'For a new volume: the type in csi.storage.k8s.io/fstype is written in lower case (ext4 or xfs), and the node needs its kernel module; for xfs on an old kernel add the parameter that leaves new features out (Helm value node.legacyXFS=true). For one with data: it has another type or is damaged, so repair a copy from a snapshot (aws ec2 create-snapshot --volume-id VOLUME_ID).',
  },
];
