#!/usr/bin/env bash
# Makes the keyspace, then applies each step (NNN-name.cql beside this script) that is not applied yet, in order.
# Steps are remembered in KEYSPACE.schema_version with their checksums; a step that changed after it was applied is an error.
# May be run again at any time. The last line of output, also the termination message, says what was done, as JSON.
set -euo pipefail
umask 077

steps=${SCHEMA_FOLDER:-$(dirname "$0")}
secret=${SECRET_FOLDER:-/superuser}
evidence_file=${EVIDENCE_FILE:-/dev/termination-log}
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

fail() {
  printf '{"keyspace":"%s","error":"%s"}\n' "$KEYSPACE" "$(tr -d '"\\\r\t' <<<"$1" | tr '\n' ' ' | cut -c1-400)" | tee "$evidence_file"
  exit 1
}
cat >"$tmp/credentials" <<CREDENTIALS
[PlainTextAuthProvider]
username = $(cat "$secret/username")
password = $(cat "$secret/password")
CREDENTIALS

cql() { cqlsh --credentials "$tmp/credentials" -u "$(cat "$secret/username")" --request-timeout 60 "$CQL_HOST" -f "$1" 2>"$tmp/errors"; }
reason() { grep -v -e WARNING -e '^$' "$tmp/errors" || true; }

# The service has no address before a node serves, and the role comes when all nodes do.
echo 'SELECT key FROM system.local;' >"$tmp/hello.cql"
deadline=$((SECONDS + ${WAIT_SECONDS:-900}))
until (exec 3<>"/dev/tcp/$CQL_HOST/${CQL_PORT:-9042}") 2>"$tmp/errors" && cql "$tmp/hello.cql" >"$tmp/output"; do
  ((SECONDS < deadline)) || fail "no login at $CQL_HOST within ${WAIT_SECONDS:-900} s: $(reason)"
  sleep "${RETRY_SECONDS:-2}"
done

cat >"$tmp/keyspace.cql" <<CQL
CREATE KEYSPACE IF NOT EXISTS $KEYSPACE WITH replication = {'class': 'NetworkTopologyStrategy', '$DATACENTER': $REPLICAS};
CREATE TABLE IF NOT EXISTS $KEYSPACE.schema_version (step int PRIMARY KEY, name text, checksum text, applied_at timestamp);
CONSISTENCY QUORUM;
SELECT step, checksum FROM $KEYSPACE.schema_version;
CQL
cql "$tmp/keyspace.cql" >"$tmp/output" || fail "the keyspace could not be made: $(reason)"
# Rows look like "    1 | 0123…".
known=$(sed -nE 's/^ *([0-9]+) \| *([0-9a-f]{64}) *$/\1 \2/p' "$tmp/output")

applied=0 total=0
for file in "$steps"/[0-9][0-9][0-9]-*.cql; do
  [ -e "$file" ] || continue
  name=$(basename "$file" .cql) step=$((10#${name:0:3})) total=$((total + 1))
  read -r checksum _ < <(sha256sum "$file")
  before=$(sed -n "s/^$step //p" <<<"$known")
  if [ -n "$before" ]; then
    [ "$before" = "$checksum" ] || fail "step $name was changed after it had been applied; write a new step instead"
    continue
  fi
  # Applied before it is remembered: a run that dies in between applies it again, which its IF NOT EXISTS must allow.
  {
    sed "s/@KEYSPACE@/$KEYSPACE/g" "$file"
    echo 'CONSISTENCY QUORUM;'
    echo "INSERT INTO $KEYSPACE.schema_version (step, name, checksum, applied_at) VALUES ($step, '$name', '$checksum', toTimestamp(now()));"
  } >"$tmp/step.cql"
  cql "$tmp/step.cql" >"$tmp/output" || fail "step $name failed: $(reason)"
  applied=$((applied + 1))
done
printf '{"keyspace":"%s","steps":%d,"applied":%d}\n' "$KEYSPACE" "$total" "$applied" | tee "$evidence_file"
