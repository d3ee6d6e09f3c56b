// Waiting for a descriptor or for a time to pass.
#ifndef BESIDE_CSYSTEM_WAITING_H
#define BESIDE_CSYSTEM_WAITING_H

#include <poll.h>
#include <stdint.h>

// Waits as poll does, at most so many milliseconds, or without an end where they are negative.
//
// The time goes on while the machine sleeps, which it does not for poll: what was due meanwhile is due when it wakes.
int beside_wait(struct pollfd *files, int count, int64_t milliseconds);

#endif
