#include "CSystem.h"
#include <errno.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

enum { most_files = 15 };

static int timer_over(int64_t milliseconds) {
  int timer = timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK);
  const struct itimerspec once = {
      .it_value = {.tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1000000}};
  if (timer >= 0 && timerfd_settime(timer, 0, &once, NULL) == 0) return timer;
  if (timer >= 0) close(timer);
  return -1;
}

int beside_wait(struct pollfd *files, int count, int64_t milliseconds) {
  int timer = milliseconds > 0 && count <= most_files ? timer_over(milliseconds) : -1;
  if (timer < 0) {
    // Without an end, not at all, or on a system that gives no such timer.
    int64_t limit = milliseconds < INT32_MAX ? milliseconds : INT32_MAX;
    return poll(files, (nfds_t)count, milliseconds < 0 ? -1 : (int)limit);
  }
  struct pollfd all[most_files + 1];
  for (int file = 0; file < count; file++) all[file] = files[file];
  all[count] = (struct pollfd){.fd = timer, .events = POLLIN};
  int ready = poll(all, (nfds_t)count + 1, -1);
  int why = errno;
  for (int file = 0; file < count; file++) files[file].revents = ready > 0 ? all[file].revents : 0;
  close(timer);
  errno = why;
  return ready > 0 && all[count].revents != 0 ? ready - 1 : ready;
}
