#!/usr/bin/env bash
# A Spark cluster on this machine (a master, two workers, loopback alone) reads 20 000 texts: both workers work, the
# answers are those of the plain filter byte for byte, a worker killed half-way changes nothing, a poison text is a row
# with an error, and the release made of the answers is the release of a plain run and passes `verify`.
set -eu
root=$(pwd)
texts=${OPENFIGURES_SPARK_TEXTS:-20000}
work=$(mktemp -d)
pids=()
stop() {
  # the master and the workers of this proof, each by its own id
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  rm -rf "$work"
}
trap stop EXIT
export LC_ALL=C

. .ci/tools/packages.sh
. .ci/tools/spark.sh
python=$venv/bin/python
SPARK_HOME=$("$python" -c 'import os, pyspark; print(os.path.dirname(pyspark.__file__))')
export SPARK_HOME SPARK_LOCAL_IP=127.0.0.1 PYSPARK_PYTHON=$python SPARK_WORKER_DIR=$work/executors

echo "--- the wrapper alone"
"$python" -m unittest discover -s tests/spark

echo "--- archive and texts"
pipeline/spark/archive.sh "$work/openfigures-node.tgz"
mkdir -p "$work/of" "$work/home" "$work/events"
tar xzf "$work/openfigures-node.tgz" -C "$work/of"
npx tsx tests/spark/sources.ts "$work" 40
of() { npx tsx pipeline/main.ts "$@"; }
of run --raw "$work/raw" --output "$work/plain" >"$work/plain.log" || { cat "$work/plain.log"; exit 1; }
npx tsx tests/spark/texts.ts "$work/plain/stages/documents.jsonl" "$texts" >"$work/texts.ndjson"
"$python" tests/spark/check.py parquet "$work/texts.ndjson" "$work/texts.parquet"
began=$(date +%s%N)
"$work/of/bin/node" "$work/of/openfigures.mjs" extract --jsonl --workers 1 <"$work/texts.ndjson" >"$work/plain.unsorted"
alone=$(awk -v ns=$(($(date +%s%N) - began)) 'BEGIN { printf "%.1f", ns / 1e9 }')
sort "$work/plain.unsorted" >"$work/plain.answers"
echo "one machine, one thread: $(wc -l <"$work/plain.answers") answers in $alone s"

echo "--- cluster"
port=$("$python" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
cd "$work/home"
"$SPARK_HOME/bin/spark-class" org.apache.spark.deploy.master.Master --host 127.0.0.1 --port "$port" --webui-port 0 \
  >"$work/master.log" 2>&1 &
pids+=($!)
start_worker() {
  "$SPARK_HOME/bin/spark-class" org.apache.spark.deploy.worker.Worker --host 127.0.0.1 -c 1 -m 1g --webui-port 0 \
    "spark://127.0.0.1:$port" >>"$work/worker-$1.log" 2>&1 &
  worker=$!
  pids+=("$worker")
}
start_worker 1
start_worker 2
victim=$worker
for _ in $(seq 120); do
  [ "$(cat "$work"/worker-*.log | grep -c 'Successfully registered with master')" = 2 ] && break
  sleep 0.5
done
submit() {
  "$SPARK_HOME/bin/spark-submit" --master "spark://127.0.0.1:$port" --archives "$work/openfigures-node.tgz#of" \
    --conf spark.driver.bindAddress=127.0.0.1 --conf spark.driver.host=127.0.0.1 --conf spark.ui.enabled=false \
    --conf spark.executor.memory=768m --conf spark.driver.memory=1g --conf spark.sql.shuffle.partitions=4 \
    --conf spark.scheduler.minRegisteredResourcesRatio=1.0 --conf spark.cores.max=2 \
    --conf spark.eventLog.enabled=true --conf spark.eventLog.rolling.enabled=false \
    --conf spark.eventLog.compress=false --conf "spark.eventLog.dir=file://$1" \
    "$root/pipeline/spark/job.py" --in "$work/texts.parquet" --meta title publisher published language \
    --partitions 24 --max-errors 2 --out "$2" >"$2.log" 2>&1
}
report() { grep -aE "ERROR|WARN|Error|signal" "$1" | head -40; tail -20 "$1"; exit 1; }

echo "--- a run that nothing disturbs"
SECONDS=0
submit "$work/events" "$work/whole" || report "$work/whole.log"
echo "cluster: $SECONDS s, start included; $(grep -a '^texts ' "$work/whole.log")"
cd "$root"
"$python" tests/spark/check.py executors "$work/events"
"$python" tests/spark/check.py efficiency "$work/events" "$alone" "$texts" | tee "${OPENFIGURES_EFFICIENCY:-/dev/null}"
"$python" tests/spark/check.py answers "$work/whole/answers" >"$work/whole.answers"
cmp "$work/plain.answers" "$work/whole.answers"
[ "$(wc -l <"$work/whole.answers")" = "$texts" ]
"$python" tests/spark/check.py tables "$work/whole" "$work/plain.answers"
grep -q '^{"id":"poison-no-text","error":{"code":"text-missing"' "$work/whole.answers"
grep -q '^{"id":"poison-language","error":{"code":"language-unknown"' "$work/whole.answers"
echo "the same $texts answers, byte for byte; the poison texts are rows with errors"

echo "--- a worker is killed half-way"
mkdir "$work/events2"
cd "$work/home"
submit "$work/events2" "$work/killed" &
job=$!
pids+=("$job")
for _ in $(seq 1200); do
  done_tasks=$(find "$work/killed/answers/_temporary" -maxdepth 2 -name 'task_*' 2>/dev/null | wc -l)
  [ "$done_tasks" -ge 4 ] && break
  kill -0 "$job" 2>/dev/null || break
  sleep 0.1
done
[ "$done_tasks" -ge 4 ] && [ "$done_tasks" -lt 20 ] || { echo "no moment to kill at: $done_tasks of 24 tasks"; exit 1; }
kill -9 "$victim"
echo "killed worker $victim after $done_tasks of 24 tasks"
wait "$job" || report "$work/killed.log"
cd "$root"
grep -aqE 'Lost executor|ExecutorLostFailure|Worker .* (was )?(lost|shutting)' "$work/killed.log" || { echo "nobody missed the worker"; exit 1; }
"$python" tests/spark/check.py answers "$work/killed/answers" | cmp "$work/plain.answers" -
"$python" tests/spark/check.py tables "$work/killed" "$work/plain.answers" >/dev/null
echo "the same answers again"

echo "--- the release made of it"
of ingest --raw "$work/raw" --output "$work/output" >/dev/null
"$python" pipeline/spark/collect.py --answers "$work/killed/answers" --output "$work/output"
for stage in validate derive release; do of "$stage" --raw "$work/raw" --output "$work/output" >/dev/null; done
of verify latest --raw "$work/raw" --output "$work/output"
diff -r "$work/plain/releases" "$work/output/releases"
echo "the release is that of a plain run"
