/** The service account of the driver's controller, as its chart, its kustomization and the EKS add-on name it. */
export const DRIVER = { namespace: 'kube-system', serviceAccount: 'ebs-csi-controller-sa' } as const;
