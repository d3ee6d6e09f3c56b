#include "CSystem.h"

#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

// A program that was asked to end may save first, but not hang for ever.
enum { seconds_to_close = 5 };

static struct termios saved_modes;
static int modes_are_saved = 0;
static int terminal = -1;
static int event = -1;
static unsigned pending = 0;
static int closing_signal = 0;
static int is_armed = 0;
static int is_lent = 0;
static char restoring[256];
static size_t restoring_count = 0;

static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS, SIGQUIT};
static const int endings[] = {SIGHUP, SIGTERM, SIGINT};
static const int notices[] = {SIGWINCH, SIGTSTP, SIGCONT};
#define COUNT(array) (sizeof(array) / sizeof *(array))
static struct sigaction earlier[COUNT(crashes) + COUNT(endings) + COUNT(notices) + 1];

// Everything that a handler calls is safe to call from one.
static void restore(void) {
  if (!__atomic_exchange_n(&is_armed, 0, __ATOMIC_SEQ_CST)) return;
  size_t written = 0;
  while (written < restoring_count) {
    ssize_t count = write(terminal, restoring + written, restoring_count - written);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;
    written += (size_t)count;
  }
  if (modes_are_saved) tcsetattr(terminal, TCSANOW, &saved_modes);
}

static void end_by(int number) {
  restore();
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigaction(number, &standard, NULL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  raise(number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
}

static void on_crash(int number) {
  if (number == SIGQUIT && __atomic_load_n(&is_lent, __ATOMIC_SEQ_CST)) return;
  end_by(number);
}

static void note(unsigned bits) {
  __atomic_fetch_or(&pending, bits, __ATOMIC_SEQ_CST);
  beside_signals_wake();
}

static void on_ending(int number) {
  int kept = errno;
  if (number == SIGINT && __atomic_load_n(&is_lent, __ATOMIC_SEQ_CST)) return;
  int none = 0;
  if (!__atomic_compare_exchange_n(&closing_signal, &none, number, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)) {
    // Asked twice: whatever keeps the program from ending, it has had its chance.
    end_by(number);
  }
  alarm(seconds_to_close);
  note(beside_signal_closing);
  errno = kept;
}

static void on_alarm(int number) {
  (void)number;
  int closing = __atomic_load_n(&closing_signal, __ATOMIC_SEQ_CST);
  if (closing != 0) end_by(closing);
}

static void on_notice(int number) {
  int kept = errno;
  switch (number) {
    case SIGWINCH: note(beside_signal_resized); break;
    case SIGTSTP: note(beside_signal_stopping); break;
    case SIGCONT: note(beside_signal_continued); break;
  }
  errno = kept;
}

static struct sigaction *catch(int number, void (*handler)(int), int flags, struct sigaction *before) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigfillset(&action.sa_mask);
  sigaction(number, NULL, before);
  // Who started the program with a signal ignored, as nohup does, wants it ignored.
  if (before->sa_handler != SIG_IGN) sigaction(number, &action, NULL);
  return before + 1;
}

int beside_signals_start(int descriptor) {
  static char stack[64 * 1024];
  static int is_registered = 0;
  if (event >= 0) return -1;
  event = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (event < 0) return -1;
  terminal = descriptor;
  modes_are_saved = tcgetattr(terminal, &saved_modes) == 0;
  pending = 0;
  closing_signal = 0;
  // A stack that has run over cannot hold the handler's frame.
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  struct sigaction *next = earlier;
  for (size_t index = 0; index < COUNT(crashes); index++) next = catch(crashes[index], on_crash, SA_ONSTACK, next);
  for (size_t index = 0; index < COUNT(endings); index++) next = catch(endings[index], on_ending, 0, next);
  for (size_t index = 0; index < COUNT(notices); index++) next = catch(notices[index], on_notice, SA_RESTART, next);
  catch(SIGALRM, on_alarm, 0, next);
  if (!is_registered) is_registered = atexit(restore) == 0;
  return event;
}

void beside_signals_stop(void) {
  if (event < 0) return;
  alarm(0);
  const struct sigaction *next = earlier;
  for (size_t index = 0; index < COUNT(crashes); index++) sigaction(crashes[index], next++, NULL);
  for (size_t index = 0; index < COUNT(endings); index++) sigaction(endings[index], next++, NULL);
  for (size_t index = 0; index < COUNT(notices); index++) sigaction(notices[index], next++, NULL);
  sigaction(SIGALRM, next, NULL);
  close(event);
  event = -1;
}

unsigned beside_signals_take(void) {
  uint64_t count;
  while (read(event, &count, sizeof count) < 0 && errno == EINTR) {}
  return __atomic_exchange_n(&pending, 0, __ATOMIC_SEQ_CST);
}

int beside_signals_ending(void) { return __atomic_load_n(&closing_signal, __ATOMIC_SEQ_CST); }

void beside_signals_wake(void) {
  const uint64_t one = 1;
  ssize_t count = write(event, &one, sizeof one);
  (void)count;
}

void beside_terminal_arm(const char *bytes, size_t count) {
  __atomic_store_n(&is_armed, 0, __ATOMIC_SEQ_CST);
  if (bytes == NULL || count > sizeof restoring) return;
  memcpy(restoring, bytes, count);
  restoring_count = count;
  __atomic_store_n(&is_armed, 1, __ATOMIC_SEQ_CST);
}

void beside_terminal_lend(int lent) {
  __atomic_store_n(&is_lent, lent, __ATOMIC_SEQ_CST);
  // While another program has the terminal, stopping it must stop this one too, or nothing answers.
  struct sigaction action;
  sigaction(SIGTSTP, NULL, &action);
  if (action.sa_handler == SIG_IGN) return;
  action.sa_handler = lent ? SIG_DFL : on_notice;
  sigaction(SIGTSTP, &action, NULL);
}

// A thread that does not run main may have these signals blocked, and a blocked stop does not stop.
static void unblock(int number, sigset_t *before) {
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  pthread_sigmask(SIG_UNBLOCK, &only, before);
}

void beside_terminal_await(int descriptor) {
  sigset_t before;
  unblock(SIGTTOU, &before);
  // Letting output go on changes nothing, and yet the system allows it only to the job in front.
  tcflow(descriptor, TCOON);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

void beside_stop(void) {
  struct sigaction before;
  sigaction(SIGTSTP, NULL, &before);
  // Without a shell that could continue it, a stopped program would be lost.
  if (before.sa_handler == SIG_IGN) return;
  struct sigaction ignored = {.sa_handler = SIG_IGN};
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigset_t mask;
  // The rest of the job first. This process stops by a signal to the thread that waits for it: one to the process
  // may reach another thread, and this one would go on for a moment.
  sigaction(SIGTSTP, &ignored, NULL);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &standard, NULL);
  unblock(SIGTSTP, &mask);
  raise(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  sigaction(SIGTSTP, &before, NULL);
}

int beside_window_size(int descriptor, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return -1;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return 0;
}
