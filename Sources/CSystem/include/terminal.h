// The signals of a program that has taken over a terminal, and giving the terminal back whatever happens.
#ifndef BESIDE_CSYSTEM_TERMINAL_H
#define BESIDE_CSYSTEM_TERMINAL_H

#include <stddef.h>

// What beside_signals_take reports.
enum {
  beside_signal_resized = 1,    // the window has another size
  beside_signal_stopping = 2,   // someone asks the program to stop for a while
  beside_signal_continued = 4,  // the program runs again after it was stopped
  beside_signal_closing = 8,    // someone asks the program to end
};

// Remembers the modes of the terminal and catches signals, once before curses starts. Returns a descriptor that
// becomes readable with the next signal or wake, or -1.
int beside_signals_start(int terminal);

// Gives the signals back as they were and closes the descriptor.
void beside_signals_stop(void);

// The signals since the last call, as bits; the descriptor is no longer readable then.
unsigned beside_signals_take(void);

// The signal by which someone asked the program to end; 0 where nobody did.
int beside_signals_ending(void);

// Makes the descriptor readable.
void beside_signals_wake(void);

// From here on a crash writes these bytes to the terminal and restores its modes before the program ends; at most
// 256 bytes. No bytes: the terminal is as it was, and nothing needs to be done.
void beside_terminal_arm(const char *bytes, size_t count);

// Whether another program has the terminal: then it alone answers the keyboard's signals.
void beside_terminal_lend(int lent);

// Returns when the terminal is this job's; until then the process is stopped, as the shell's other jobs are.
void beside_terminal_await(int terminal);

// Stops the process group as Ctrl-Z would, and returns when it runs again.
void beside_stop(void);

// The size of the window: 0 when it is known.
int beside_window_size(int terminal, int *rows, int *columns);

#endif
