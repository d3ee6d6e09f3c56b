// What keeps the memory of this process from being written to disk or read by other programs.
#ifndef BESIDE_CSYSTEM_MEMORY_H
#define BESIDE_CSYSTEM_MEMORY_H

// 0 when no crash of this process leaves a file and no other process may read its memory, -1 otherwise.
int beside_forbid_core_dumps(void);

// 1 while other processes of the same account may read this one's memory.
int beside_memory_is_readable(void);

#endif
