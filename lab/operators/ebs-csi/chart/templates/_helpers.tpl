{{- define "aws-ebs-csi-driver.selectorLabels" -}}
app.kubernetes.io/name: {{ .Chart.Name }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "aws-ebs-csi-driver.labels" -}}
{{ include "aws-ebs-csi-driver.selectorLabels" . }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/component: csi-driver
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- with .Values.customLabels }}
{{ toYaml . }}
{{- end }}
{{- end -}}

{{- define "aws-ebs-csi-driver.image" -}}
{{ .Values.image.repository }}:{{ default (printf "v%s" .Chart.AppVersion) .Values.image.tag }}
{{- end -}}

{{- define "aws-ebs-csi-driver.extraTags" -}}
{{- $pairs := list -}}
{{- range $key, $value := .Values.controller.extraVolumeTags -}}
{{- $pairs = append $pairs (printf "%s=%v" $key $value) -}}
{{- end -}}
--extra-tags={{ join "," $pairs }}
{{- end -}}

{{/* A sidecar has nothing of its own here: it only has to be there by its upstream name. */}}
{{- define "aws-ebs-csi-driver.sidecar" -}}
- name: {{ .name }}
  image: public.ecr.aws/csi-components/{{ .name }}:simulated
  imagePullPolicy: {{ .root.Values.image.pullPolicy }}
  {{- with .args }}
  args: {{- toYaml . | nindent 4 }}
  {{- end }}
  securityContext: { readOnlyRootFilesystem: true, allowPrivilegeEscalation: false }
{{- end -}}
