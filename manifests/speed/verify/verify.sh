#!/usr/bin/env bash
# Produces numbered messages with acks=all, reads every one of them back and checks that each came once and in order.
# The last line of output, also the termination message, is the evidence as JSON. Exits 1 unless everything is right.
set -euo pipefail
umask 077

bin=${KAFKA_BIN:-/opt/kafka/bin}
evidence_file=${EVIDENCE_FILE:-/dev/termination-log}
tmp=${TMPDIR:-/tmp}
export LOG_DIR=$tmp KAFKA_HEAP_OPTS=${KAFKA_HEAP_OPTS:--Xmx128m}

cat >"$tmp/client.properties" <<PROPERTIES
security.protocol=SASL_PLAINTEXT
sasl.mechanism=SCRAM-SHA-512
sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="$USERNAME" password="$PASSWORD";
PROPERTIES
unset PASSWORD
{ cat "$tmp/client.properties"; echo 'acks=all'; } >"$tmp/producer.properties"
# Without committed offsets the broker forgets the group as soon as it is empty.
{ cat "$tmp/client.properties"; echo 'enable.auto.commit=false'; } >"$tmp/consumer.properties"

now() { date +%s%3N; }
# Kafka's tools tell the reason in a log line; upstream's go to stderr.
fail() {
  cat "$tmp/log" >&2
  local reason
  reason=$(grep -m1 -E 'ERROR|Exception|rror:' "$tmp/log" | tr -d '"\\\n\t\r' | cut -c1-300) || true
  printf '{"requested":%d,"error":"%s%s"}\n' "$MESSAGES" "$1" "${reason:+: $reason}" | tee "$evidence_file"
  exit 1
}

# The number is the key as well, so that every partition gets its share.
numbers() { for ((i = 1; i <= MESSAGES; i++)); do printf '%d\t%d\n' "$i" "$i"; done; }

# Reads the consumer's lines; prints consumed, distinct, duplicated, out of order, unexpected and the partitions used.
check() {
  local -a seen=() highest=()
  local time partition offset value consumed=0 distinct=0 duplicated=0 disordered=0 unexpected=0
  while IFS=$'\t' read -r time partition offset value; do
    if ! [[ $time =~ ^LogAppendTime:[0-9]+$ && $partition =~ ^Partition:[0-9]+$ && $value =~ ^[1-9][0-9]*$ ]] || ((value > MESSAGES)); then
      unexpected=$((unexpected + 1))
      printf 'not a message of this run: %s %s %s %s\n' "$time" "$partition" "$offset" "$value" >&2
      continue
    fi
    partition=${partition#Partition:} consumed=$((consumed + 1))
    ((value < ${highest[partition]:-0})) && disordered=$((disordered + 1))
    highest[partition]=$value
    if [[ -n ${seen[value]:-} ]]; then duplicated=$((duplicated + 1)); else distinct=$((distinct + 1)); fi
    seen[value]=1
  done
  echo "$consumed $distinct $duplicated $disordered $unexpected ${#highest[@]}"
}

started=$(now)
# The console producer goes on to the next number when one cannot be sent, so it needs a limit from outside.
numbers | timeout "${PRODUCE_SECONDS:-60}" "$bin/kafka-console-producer.sh" --bootstrap-server "$BOOTSTRAP_SERVERS" --topic "$TOPIC" \
  --command-config "$tmp/producer.properties" \
  --reader-property parse.key=true --reader-property $'key.separator=\t' >"$tmp/log" 2>&1 || fail 'the producer failed'

counts=$("$bin/kafka-console-consumer.sh" --bootstrap-server "$BOOTSTRAP_SERVERS" --topic "$TOPIC" --group "$TOPIC" \
  --command-config "$tmp/consumer.properties" --from-beginning --max-messages "$MESSAGES" --timeout-ms 30000 \
  --formatter-property print.timestamp=true --formatter-property print.partition=true \
  --formatter-property print.offset=true 2>"$tmp/log" | check 2>>"$tmp/log") || fail 'the consumer failed'
ended=$(now)

# The console producer reports lost messages in its log only, and a consumer that stops after N sees no message N+1:
# the log's end offsets are the proof of how many were stored.
stored=0
offsets=$("$bin/kafka-get-offsets.sh" --bootstrap-server "$BOOTSTRAP_SERVERS" --topic "$TOPIC" \
  --command-config "$tmp/client.properties" 2>"$tmp/log") || fail 'the end offsets could not be read'
# One line a partition: topic:partition:offset.
while IFS=: read -r _ _ offset; do stored=$((stored + offset)); done <<<"$offsets"

read -r consumed distinct duplicated disordered unexpected partitions <<<"$counts"
missing=$((MESSAGES - distinct))
printf '{"requested":%d,"produced":%d,"consumed":%d,"missing":%d,"duplicated":%d,"outOfOrder":%d,"unexpected":%d,"partitions":%d,"endToEndMs":%d}\n' \
  "$MESSAGES" "$stored" "$consumed" "$missing" "$duplicated" "$disordered" "$unexpected" "$partitions" \
  "$((ended - started))" | tee "$evidence_file"
((stored == MESSAGES && consumed == MESSAGES && missing == 0 && duplicated == 0 && disordered == 0 && unexpected == 0))
