# Which Java to use, decided in one place: mvnw reads this file, and the launcher beside the packaged application is
# built with it inside. A default `java` that is too old must not be the first thing a newcomer has to mend.
# POSIX sh; starts no program of Java's unless a JDK keeps no `release` file.

# Prints the feature release (21, 25, ...) of the Java in folder $1 that has the tool $2, and 0 when there is none.
java_release() {
  [ -x "$1/bin/$2" ] || { echo 0; return; }
  java_text=$(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$1/release" 2>/dev/null) || java_text=
  [ -n "$java_text" ] || java_text=$("$1/bin/$2" -version 2>&1 | sed -n 's/^[a-z]* \(version \)\{0,1\}"\{0,1\}\([0-9]\)/\2/p') || java_text=
  java_text=${java_text%%[!0-9]*}
  echo "${java_text:-0}"
}

# Prints the folder of the Java whose tool $1 the PATH names, following symbolic links.
java_on_path() {
  java_tool=$(command -v "$1") || return 0
  while [ -L "$java_tool" ]; do
    java_link=$(readlink "$java_tool")
    case $java_link in
    /*) java_tool=$java_link ;;
    *) java_tool=$(dirname "$java_tool")/$java_link ;;
    esac
  done
  (cd "$(dirname "$java_tool")/.." && pwd -P)
}

# Prints every folder that may hold a Java, one a line: what the environment names, then where installers put them.
java_folders() (
  set +f
  env | sed -n 's/^JAVA_[A-Za-z0-9_]*HOME[A-Za-z0-9_]*=//p'
  for java_folder in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /opt/* /opt/java/* /opt/jdk/* \
    "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.gradle/jdks/* \
    "${HOME-}"/.asdf/installs/java/* "${HOME-}"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ ! -d "$java_folder/bin" ] || printf '%s\n' "$java_folder"
  done
)

# Sets and exports JAVA_HOME to a Java of release $2 or newer that has the tool $1 (java or javac): JAVA_HOME as it is,
# else the one on the PATH, else the newest that can be found. Returns 1, having said where it looked, when there is none.
find_java() {
  java_given=${JAVA_HOME:-not set}
  [ -n "${JAVA_HOME-}" ] || JAVA_HOME=$(java_on_path "$1")
  if [ "$(java_release "${JAVA_HOME-}" "$1")" -lt "$2" ]; then
    java_newest=$(
      { java_on_path "$1"; java_folders; } | while IFS= read -r java_folder; do
        printf '%s %s\n' "$(java_release "$java_folder" "$1")" "$java_folder"
      done | sort -rn | head -n 1
    )
    if [ "${java_newest%% *}" -lt "$2" ] 2>/dev/null || [ -z "$java_newest" ]; then
      echo "Khabar needs Java $2 or newer (with $1), and none was found. Install one, for example from https://adoptium.net," >&2
      echo "or set JAVA_HOME to it. Looked at JAVA_HOME ($java_given), the PATH, JAVA_*_HOME, /usr/lib/jvm, /usr/java," >&2
      echo "/opt, ~/.sdkman, ~/.jdks, ~/.gradle/jdks, ~/.asdf, ~/.local/share/mise, /Library/Java and Homebrew." >&2
      return 1
    fi
    JAVA_HOME=${java_newest#* }
  fi
  export JAVA_HOME
}
