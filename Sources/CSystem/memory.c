#include "CSystem.h"

// Included here, not in the header: under _GNU_SOURCE its enumerations differ from the ones that Swift knows.
#include <sys/prctl.h>
#include <sys/resource.h>

int beside_forbid_core_dumps(void) {
  const struct rlimit none = {0, 0};
  if (setrlimit(RLIMIT_CORE, &none) != 0) return -1;
  return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

int beside_memory_is_readable(void) { return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0); }
