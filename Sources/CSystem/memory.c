#include "CSystem.h"

// Included here, not in the header: under _GNU_SOURCE its enumerations differ from the ones that Swift knows.
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>

int beside_forbid_core_dumps(void) {
  // Swift's own handlers would show registers and memory on the terminal.
  const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGQUIT};
  for (size_t index = 0; index < sizeof crashes / sizeof *crashes; index++) {
    if (signal(crashes[index], SIG_DFL) == SIG_IGN) signal(crashes[index], SIG_IGN);
  }
  const struct rlimit none = {0, 0};
  if (setrlimit(RLIMIT_CORE, &none) != 0) return -1;
  return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

int beside_memory_is_readable(void) { return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0); }
