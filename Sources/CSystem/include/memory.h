// What keeps the memory of this process from being written to disk or read by other programs.
#ifndef BESIDE_CSYSTEM_MEMORY_H
#define BESIDE_CSYSTEM_MEMORY_H

#include <sys/prctl.h>
#include <sys/resource.h>

// 0 when no crash of this process leaves a file and no other process may read its memory, -1 otherwise.
static inline int beside_forbid_core_dumps(void) {
  const struct rlimit none = {0, 0};
  if (setrlimit(RLIMIT_CORE, &none) != 0) return -1;
  return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

// 1 while other processes of the same account may read this one's memory.
static inline int beside_memory_is_readable(void) { return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0); }

#endif
