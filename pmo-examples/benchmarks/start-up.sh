#!/usr/bin/env bash
# How soon a fresh JVM gives its first verdict (median wall time of the whole process), and how much memory it keeps, as a
# Markdown table. Needs the built jar: ./mvnw -q package -DskipTests
#   start-up.sh [RUNS] [JAVA_HOME …]
set -euo pipefail
cd "$(dirname "$0")/../.."

runs=${1:-10}
shift || true
homes=("$@")
if [ ${#homes[@]} -eq 0 ]; then
  mapfile -t homes < <(ls -d /usr/lib/jvm/java-17-openjdk* /usr/lib/jvm/*25* 2>/dev/null)
fi
jar=pmo-examples/benchmarks/target/benchmarks.jar
report=pmo-examples/contoh/sd-semangat/periode-1.json
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
start() { "$java" "$1" -cp "$jar" id.pmo.examples.benchmarks.mulai.Mulai "$2" "$report" "$3" 2>/dev/null; }
timed() {
  for _ in $(seq "$runs"); do
    local begin end
    begin=$(date +%s%N)
    start "$1" "$2" 1 >"$scratch/out"
    end=$(date +%s%N)
    echo $(((end - begin) / 1000000))
  done | median
}

echo "| JDK | rules | first verdict, ms | with AppCDS, ms | resident after 1 check, MB | after 100,000, MB |"
echo "|---|---|---|---|---|---|"
for home in "${homes[@]}"; do
  java=$home/bin/java
  version=$("$java" -version 2>&1 | head -n 1 | sed 's/.*"\(.*\)".*/\1/')
  for way in COMPILE PHREAK DIRECT; do
    archive=$scratch/$way.jsa
    "$java" -XX:ArchiveClassesAtExit="$archive" -cp "$jar" id.pmo.examples.benchmarks.mulai.Mulai "$way" "$report" 1 >/dev/null 2>&1 || rm -f "$archive"
    plain=$(timed -Xshare:auto "$way")
    shared="none: the JVM could not make the archive"
    if [ -f "$archive" ]; then
      shared=$(timed -XX:SharedArchiveFile="$archive" "$way")
    fi
    once=$("$java" -cp "$jar" id.pmo.examples.benchmarks.mulai.Mulai "$way" "$report" 1 2>/dev/null | tail -n 1)
    many=$("$java" -Xmx256m -cp "$jar" id.pmo.examples.benchmarks.mulai.Mulai "$way" "$report" 100000 2>/dev/null | tail -n 1)
    case $way in
      COMPILE) name="compiled at start" ;;
      PHREAK) name="precompiled, PHREAK" ;;
      DIRECT) name="precompiled, direct" ;;
    esac
    echo "| $version | $name | $plain | $shared | $((once / 1000)) | $((many / 1000)) |"
  done
done
