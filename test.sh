#!/usr/bin/env bash
# Builds everything once, finds or installs the browser that the browser tests drive, and runs every test project.
# The last line is the total: "N passed, N failed", and ", N skipped" where any were. Exit code 0 only if all ran and none failed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
readonly configuration=Release
readonly results="$PWD/TestResults"
readonly browser_tests="tests/MoroccoRelations.Browser.Tests"

# Prints the path of the first Chromium that starts.
find_chromium() {
    local name path
    for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
        path=$(command -v "$name" 2>/dev/null) || continue
        if "$path" --version >/dev/null 2>&1; then
            echo "$path"
            return
        fi
    done
    return 1
}

install_from_the_system() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
    apt-get update -qq &&
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-noto-core >/dev/null
}

# Playwright brings its own Node.js, so its installer needs neither npm nor PowerShell.
install_from_playwright() {
    local driver
    driver=$(echo "$browser_tests"/bin/$configuration/net*/.playwright)
    "$driver"/node/*/node "$driver/package/cli.js" install chromium
}

provide_browser() {
    if path=$(find_chromium) || { install_from_the_system >&2 && path=$(find_chromium); }; then
        export CHROMIUM="$path"
        echo "Browser: $CHROMIUM"
    elif install_from_playwright; then
        unset CHROMIUM
        echo "Browser: Playwright's own Chromium"
    else
        echo "No Chromium was found and none could be installed: set CHROMIUM to the path of one." >&2
    fi
}

# Adds up the counters of the result files: "passed failed skipped".
add_up() {
    awk '
        function value(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
        /<Counters / {
            bad = value("failed") + value("error") + value("timeout") + value("aborted")
            passed += value("passed"); failed += bad; skipped += value("total") - value("passed") - bad
        }
        END { print passed + 0, failed + 0, skipped + 0 }' "$@"
}

# Runs one project, shows what it said in one piece, and leaves its exit code beside its results.
run_project() {
    local project=$1 name code=0
    name=$(basename "$project" .csproj)
    dotnet test "$project" --configuration $configuration --no-build --nologo --verbosity quiet \
        --results-directory "$results" --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=minimal" >"$results/$name.log" 2>&1 || code=$?
    echo $code >"$results/$name.exit"
    cat "$results/$name.log"
}

# Adds a project's results to the total. Where it ended in failure without a failed test (a crash, a host that never started), that is a failure too.
count_project() {
    local name=$1 code counted
    code=$(cat "$results/$name.exit" 2>/dev/null || echo none)
    counted=$([ -f "$results/$name.trx" ] && add_up "$results/$name.trx" || echo "0 0 0")
    read -r ran_passed ran_failed ran_skipped <<<"$counted"
    if [ $((ran_passed + ran_failed)) = 0 ] || { [ "$code" != 0 ] && [ "$ran_failed" = 0 ]; }; then
        echo "$name: the test run ended with exit code $code and no complete results." >&2
        ran_failed=$((ran_failed + 1))
    fi
    passed=$((passed + ran_passed)) failed=$((failed + ran_failed)) skipped=$((skipped + ran_skipped))
}

rm -rf "$results"
mkdir -p "$results"
dotnet build MoroccoRelations.sln --configuration $configuration --nologo --verbosity quiet
provide_browser

# Two at a time, those that take longest first.
export configuration results
export -f run_project
printf '%s\n' tests/*/*.{Browser,Web}.Tests.csproj tests/*/*.Tests.csproj | awk '!seen[$0]++' | xargs -P 2 -I{} bash -c 'run_project "$1"' _ {} || echo "A test run was cut off." >&2

passed=0 failed=0 skipped=0
for project in tests/*/*.Tests.csproj; do
    count_project "$(basename "$project" .csproj)"
done

echo "$passed passed, $failed failed$([ $skipped = 0 ] || echo ", $skipped skipped")"
[ $failed = 0 ] && [ $passed -gt 0 ]
