{{- define "strimzi.name" -}}strimzi-cluster-operator{{- end -}}

{{- define "strimzi.labels" -}}
app: strimzi
component: {{ .Chart.Name }}
chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
release: {{ .Release.Name }}
heritage: {{ .Release.Service }}
{{- end -}}

{{- define "strimzi.registry" -}}
{{ default .Values.defaultImageRegistry .Values.image.registry }}/{{ default .Values.defaultImageRepository .Values.image.repository }}
{{- end -}}

{{- define "strimzi.image" -}}
{{ include "strimzi.registry" . }}/{{ .Values.image.name }}:{{ default .Values.defaultImageTag .Values.image.tag }}
{{- end -}}
