#!/usr/bin/env bash
# Writes numbered rows at QUORUM, reads all of them back at QUORUM and checks that each is there with its own value.
# The last line of output, also the termination message, is the evidence as JSON. Exits 1 unless everything is right.
set -euo pipefail
umask 077

secret=${SECRET_FOLDER:-/superuser}
evidence_file=${EVIDENCE_FILE:-/dev/termination-log}
table=$KEYSPACE.${RUN//[^a-z0-9]/_}
tmp=$(mktemp -d)

cat >"$tmp/credentials" <<CREDENTIALS
[PlainTextAuthProvider]
username = $(cat "$secret/username")
password = $(cat "$secret/password")
CREDENTIALS

cql() { cqlsh --credentials "$tmp/credentials" -u "$(cat "$secret/username")" --request-timeout 60 "$CQL_HOST" -f "$1"; }
clean_up() {
  echo "DROP TABLE IF EXISTS $table;" >"$tmp/drop.cql"
  cql "$tmp/drop.cql" >/dev/null 2>&1 || echo "table $table is left behind" >&2
  rm -rf "$tmp"
}
trap clean_up EXIT

now() { date +%s%3N; }
fail() {
  cat "$tmp/errors" >&2
  local reason
  reason=$(grep -v -e WARNING -e '^$' "$tmp/errors" | head -n 1 | tr -d '"\\\n\t\r' | cut -c1-300) || true
  printf '{"requested":%d,"error":"%s%s"}\n' "$ROWS" "$1" "${reason:+: $reason}" | tee "$evidence_file"
  exit 1
}


# A value that follows from the number of its row but is another.
started=$(now)
{
  echo "CREATE TABLE $table (id int PRIMARY KEY, value int);"
  echo 'CONSISTENCY QUORUM;'
  for ((i = 1; i <= ROWS; i++)); do echo "INSERT INTO $table (id, value) VALUES ($i, $(($i * 7919 % 100003)));"; done
} >"$tmp/write.cql"
cql "$tmp/write.cql" >"$tmp/output" 2>"$tmp/errors" || fail 'the rows could not be written'

{
  echo 'CONSISTENCY QUORUM;'
  echo "SELECT id, value FROM $table;"
} >"$tmp/read.cql"
cql "$tmp/read.cql" >"$tmp/output" 2>"$tmp/errors" || fail 'the rows could not be read'
ended=$(now)
grep -q 'set to QUORUM' "$tmp/output" || fail 'the rows were not read at QUORUM'

read_rows=0 right=0 wrong=0
while IFS=' |' read -r id value _; do
  [[ $id =~ ^[0-9]+$ && $value =~ ^[0-9]+$ ]] || continue
  read_rows=$((read_rows + 1))
  if ((id >= 1 && id <= ROWS && value == id * 7919 % 100003)); then right=$((right + 1)); else wrong=$((wrong + 1)); fi
done <"$tmp/output"
missing=$((ROWS - right))
printf '{"requested":%d,"read":%d,"missing":%d,"wrong":%d,"consistency":"QUORUM","endToEndMs":%d}\n' \
  "$ROWS" "$read_rows" "$missing" "$wrong" "$((ended - started))" | tee "$evidence_file"
((read_rows == ROWS && missing == 0 && wrong == 0))
