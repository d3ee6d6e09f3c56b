// Wall clocks by zone. glibc knows one zone at a time and takes it from the environment, so every
// question goes through one mutex, and the environment is as before when the answer comes.
#ifndef BESIDE_CSYSTEM_TIME_ZONES_H
#define BESIDE_CSYSTEM_TIME_ZONES_H

#include <stdint.h>

struct beside_local_time {
  int year;
  int month;           // 1...12
  int day;             // 1...31
  int minute_of_day;   // 0..<1440
  int offset_seconds;  // ahead of UTC
};

// What the wall shows at a moment, given in seconds since 1970 in UTC. A NULL zone is the machine's own.
// Returns 0, or -1 when the zone is unknown or the time cannot be told.
int beside_local_time(int64_t seconds, const char *zone, struct beside_local_time *out);

// The moment when the wall shows a minute of a day: the first of two in the hour that comes twice, and as
// much later as clocks leap when it never comes. Returns 0, or -1 when the zone is unknown.
int beside_timestamp(int year, int month, int day, int minute_of_day, const char *zone, int64_t *out);

#endif
