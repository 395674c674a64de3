#!/usr/bin/env bash
# How long a search takes from the shell, against the smallest Java program on the same JDK.
#
#   docs/startup.sh INDEX QUERY [ARGUMENT…]      such as: docs/startup.sh .rapporteur 'help*line'
#
# Runs both in turn, so that what else the machine does falls on both: 3 rounds to warm up, then 10
# that count. Prints both medians in milliseconds and their ratio; the goal is 6 or less.
# Needs bash 5. Exit code: 0 measured, 1 a run failed, 2 wrong usage.
set -euo pipefail

warm_up=3
rounds=10
goal=6

if [ $# -lt 2 ]; then
  sed -n '2,8s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
if [ -z "${EPOCHREALTIME:-}" ]; then
  echo "This needs bash 5 or newer; here it is $BASH_VERSION." >&2
  exit 1
fi
index=$1
shift

rapporteur=$(cd "$(dirname "$0")/.." && pwd)/rapporteur
java_home=$("$rapporteur" --java-home)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/Hello.java" <<'JAVA'
class Hello {
  public static void main(String[] args) {
    System.out.println("Hello");
  }
}
JAVA
"$java_home/bin/javac" -d "$folder" "$folder/Hello.java"

hello() {
  "$java_home/bin/java" -cp "$folder" Hello
}

search() {
  "$rapporteur" search --index "$index" "$@"
}

# Sets `micros` to the time that a command took; shows what it said if it failed.
time_of() {
  local start=${EPOCHREALTIME/[.,]/}
  "$@" >"$folder/said" 2>&1 || {
    cat "$folder/said" >&2
    exit 1
  }
  micros=$((${EPOCHREALTIME/[.,]/} - start))
}

# The middle of the numbers given, in milliseconds with one decimal.
median() {
  printf '%s\n' "$@" | sort -n | awk '
    { time[NR] = $1 }
    END { printf "%.1f", (time[int((NR + 1) / 2)] + time[int(NR / 2) + 1]) / 2000 }'
}

hellos=()
searches=()
for ((round = 1 - warm_up; round <= rounds; round++)); do
  time_of hello
  ((round < 1)) || hellos+=("$micros")
  time_of search "$@"
  ((round < 1)) || searches+=("$micros")
done

java=$(median "${hellos[@]}")
ours=$(median "${searches[@]}")
echo "java Hello          $java ms (median of $rounds)"
echo "rapporteur search   $ours ms (median of $rounds)"
awk -v ours="$ours" -v java="$java" -v goal="$goal" \
  'BEGIN { printf "ratio               %.1f (goal: %s or less)\n", ours / java, goal }'
