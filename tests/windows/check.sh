#!/usr/bin/env bash
# ShopDesk under Windows' Python, on Debian with Wine.
#   tests/windows/check.sh               the command line, the data and the key store
#   tests/windows/check.sh ARGUMENT...   what Windows' Python gets, such as `-m pytest tests/storage`
# The first start sets Wine and the locked packages up (root, about three minutes).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
root=$PWD
lab=${WINDOWS_LAB_SCRIPT:-$root/../shared/windows-lab/lab.sh}
lock=requirements-dev.lock
folder=$("$lab" where)
mark=$folder/installed.sha256
packages=$(sed -nE "/sys_platform == 'linux'/d; s/^([a-z0-9-]+==[^ ;]+).*/\1/p" "$lock")

if ! sha256sum --check --status "$mark" 2>/dev/null; then
    # shellcheck disable=SC2086  # a word for each package
    "$lab" setup $packages
    sha256sum "$lock" >"$mark"
fi
"$lab" wine python --version >/dev/null # starts the screen
.venv/bin/python i18n/build.py compile

export WINEPREFIX=$folder/prefix WINEARCH=win64 WINEDEBUG=-all DISPLAY=${DISPLAY:-:97}
export WINEDLLOVERRIDES="mscoree,mshtml=;mscms=n,b"
export PYTHONPATH="Z:${root//\//\\}" PYTHONDONTWRITEBYTECODE=1
unset PYTHONUTF8 # as on a Windows that speaks a legacy code page

windows() { # under Wine, Python dies of a stream that is a plain file
    wine "$folder/py/python.exe" "$@" 2> >(cat >&2) | cat
}

if (($#)); then
    windows "$@" </dev/null
    exit
fi

data=$(mktemp --directory)
trap 'rm -rf "$data"' EXIT
shop=(-m shopdesk --data-dir "$data/Моја 店铺")
code=0
check() { # NAME EXPECTED ARGUMENT...: what Windows' Python prints has the expected text in it
    local name=$1 expected=$2 answer
    answer=$(windows "${@:3}" 2>&1) || true
    if grep --quiet --fixed-strings -- "$expected" <<<"$answer"; then
        echo "ok      $name"
    else
        printf 'FAILED  %s\n%s\n' "$name" "$answer"
        code=1
    fi
}

check "search" '"key": "ship.when"' "${shop[@]}" replies search fh --lang zh --json </dev/null
check "suggestion" '"lang": "ko"' "${shop[@]}" replies suggest --lines < <(echo "언제 발송되나요?")
check "Serbian" "Kada šaljete" -m shopdesk text sr --to latn --lines < <(echo "Када шаљете")
check "particles" "신발을" -m shopdesk text render "{x|을/를}" --lang ko --set x=신발 </dev/null
check "the key store" '"protection": "keyring"' "${shop[@]}" data info --json </dev/null
check "a copy" "копија.db" "${shop[@]}" data backup "$data/копија.db" </dev/null
check "the copy back" "is back" "${shop[@]}" data restore "$data/копија.db" </dev/null
check "a key file" "in a key file" "${shop[@]}" data protect keyfile </dev/null
check "asks nobody" "none was given" "${shop[@]}" data protect passphrase </dev/null
check "self-test" '"passed": true' -m shopdesk self-test --json </dev/null
exit $code
