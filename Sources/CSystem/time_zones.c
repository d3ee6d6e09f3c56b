#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define LONGEST_NAME 63
#define REMEMBERED 64

// Offsets change only at whole quarters of an hour, so one answer holds for a quarter.
struct remembered_offset {
  char zone[LONGEST_NAME + 1];
  int64_t quarter;
  int offset;
  int used;
};

static pthread_mutex_t only_one = PTHREAD_MUTEX_INITIALIZER;
static struct remembered_offset remembered[REMEMBERED];
static unsigned next_place;

static int64_t floor_divide(int64_t value, int64_t divisor) {
  int64_t quotient = value / divisor;
  return value % divisor < 0 ? quotient - 1 : quotient;
}

// A plain name cannot leave the folder of zones, nor be read by glibc as a rule such as "EST5EDT,M3".
static int is_plain(const char *zone) {
  size_t length = strlen(zone);
  if (length == 0 || length > LONGEST_NAME || zone[0] == '/' || strstr(zone, "..")) return 0;
  return strspn(zone, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-/") == length;
}

// glibc answers UTC for a zone that it does not find, so the file is looked at first.
static int is_known(const char *zone) {
  if (!is_plain(zone)) return 0;
  const char *folder = getenv("TZDIR");
  char path[4096];
  int length = snprintf(path, sizeof path, "%s/%s", folder && *folder ? folder : "/usr/share/zoneinfo", zone);
  if (length < 0 || (size_t)length >= sizeof path) return 0;
  int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file < 0) return 0;
  char magic[4];
  int known = read(file, magic, sizeof magic) == sizeof magic && memcmp(magic, "TZif", sizeof magic) == 0;
  close(file);
  return known;
}

static int offset_of_current_zone(int64_t seconds, int *offset) {
  time_t moment = (time_t)seconds;
  struct tm local;
  tzset();
  if (!localtime_r(&moment, &local)) return -1;
  *offset = (int)local.tm_gmtoff;
  return 0;
}

static int read_offset(int64_t seconds, const char *zone, int *offset) {
  if (!zone) return offset_of_current_zone(seconds, offset);
  if (!is_known(zone)) return -1;

  const char *current = getenv("TZ");
  char *before = current ? strdup(current) : NULL;
  if (current && !before) return -1;
  char value[LONGEST_NAME + 2];
  snprintf(value, sizeof value, ":%s", zone);

  int result = setenv("TZ", value, 1) == 0 ? offset_of_current_zone(seconds, offset) : -1;

  if (before) setenv("TZ", before, 1); else unsetenv("TZ");
  tzset();
  free(before);
  return result;
}

static int offset_at(int64_t seconds, const char *zone, int *offset) {
  if (!zone) return read_offset(seconds, zone, offset);
  int64_t quarter = floor_divide(seconds, 900);
  for (int place = 0; place < REMEMBERED; place++) {
    struct remembered_offset *entry = &remembered[place];
    if (entry->used && entry->quarter == quarter && strcmp(entry->zone, zone) == 0) {
      *offset = entry->offset;
      return 0;
    }
  }
  if (read_offset(seconds, zone, offset) != 0) return -1;
  struct remembered_offset *entry = &remembered[next_place++ % REMEMBERED];
  strcpy(entry->zone, zone);
  entry->quarter = quarter;
  entry->offset = *offset;
  entry->used = 1;
  return 0;
}

static int moment_of_wall(int64_t wall, const char *zone, int64_t *out) {
  int before, after, found;
  if (offset_at(wall - 86400, zone, &before) != 0) return -1;
  if (offset_at(wall - before, zone, &found) != 0) return -1;
  *out = wall - before;
  if (found == before) return 0;
  if (offset_at(wall + 86400, zone, &after) != 0 || offset_at(wall - after, zone, &found) != 0) return -1;
  if (found == after) *out = wall - after;
  return 0;
}

int beside_local_time(int64_t seconds, const char *zone, struct beside_local_time *out) {
  int offset = 0;
  pthread_mutex_lock(&only_one);
  int result = offset_at(seconds, zone, &offset);
  pthread_mutex_unlock(&only_one);
  if (result != 0) return -1;

  time_t wall = (time_t)(seconds + offset);
  struct tm shown;
  if (!gmtime_r(&wall, &shown)) return -1;
  out->year = shown.tm_year + 1900;
  out->month = shown.tm_mon + 1;
  out->day = shown.tm_mday;
  out->minute_of_day = shown.tm_hour * 60 + shown.tm_min;
  out->offset_seconds = offset;
  return 0;
}

int beside_timestamp(int year, int month, int day, int minute_of_day, const char *zone, int64_t *out) {
  struct tm shown = {.tm_year = year - 1900, .tm_mon = month - 1, .tm_mday = day, .tm_min = minute_of_day};
  errno = 0;
  int64_t wall = (int64_t)timegm(&shown);
  if (wall == -1 && errno == EOVERFLOW) return -1;
  pthread_mutex_lock(&only_one);
  int result = moment_of_wall(wall, zone, out);
  pthread_mutex_unlock(&only_one);
  return result;
}
