// The terminal for Swift: about a dozen functions over ncursesw. The ncurses header itself stays
// hidden, because its macros and variables (stdscr, A_BOLD, KEY_F) cannot be used from Swift 6.
#ifndef PORADA_CNCURSES_H
#define PORADA_CNCURSES_H

#include <stddef.h>
#include <stdint.h>

// Ways to write, for `attributes`.
enum {
  PORADA_NC_BOLD = 1,
  PORADA_NC_DIM = 2,
  PORADA_NC_ITALIC = 4,
  PORADA_NC_UNDERLINE = 8,
  PORADA_NC_REVERSE = 16,
};

// What porada_nc_start answers.
enum {
  PORADA_NC_STARTED = 0,
  PORADA_NC_NOT_A_TERMINAL = 1,
  PORADA_NC_UNKNOWN_TERMINAL = 2,
  PORADA_NC_WEAK_TERMINAL = 3,
};

// What porada_nc_wait answers, as bits.
enum {
  PORADA_NC_INPUT = 1,
  PORADA_NC_NOTICE = 2,
  PORADA_NC_HANGUP = 4,
};

// Takes the terminal over; after anything but PORADA_NC_STARTED nothing has changed.
int porada_nc_start(void);
// Gives the terminal back; later calls do nothing.
void porada_nc_end(void);

int porada_nc_is_utf8(void);
// How many colours there are, 0 without any.
int porada_nc_colours(void);
// The number of a pair of colours, -1 standing for the terminal's own.
int porada_nc_pair(int foreground, int background);
void porada_nc_size(int *rows, int *columns);
// Asks the terminal for its size and takes it over.
void porada_nc_resize(void);

// Blanks the frame that is being made.
void porada_nc_erase(void);
// Writes scalars that take one column each.
void porada_nc_write(int row, int column, const uint32_t *scalars, int count, unsigned attributes,
                     int pair);
// Writes one character of `width` columns together with the marks on it.
void porada_nc_write_cluster(int row, int column, const uint32_t *scalars, int count, int width,
                             unsigned attributes, int pair);
// Places the cursor; a negative row hides it.
void porada_nc_cursor(int row, int column);
// Sends what changed since the last call.
void porada_nc_refresh(void);
void porada_nc_bell(void);

// Gives the terminal back, stops the process and returns when it goes on.
void porada_nc_suspend(void);
// Takes the terminal over again and draws it anew.
void porada_nc_restore(void);

// Waits for input or a notice, for ever with a negative number.
int porada_nc_wait(int milliseconds);
// Reads what was typed: the number of bytes, 0 for nothing now, -1 when the terminal is gone.
long porada_nc_read(uint8_t *bytes, size_t capacity);
// The next notice: a signal's number, 0 for a wake, -1 for none.
int porada_nc_notice(void);
// Leaves a notice of 0; may be called from any thread.
void porada_nc_wake(void);
// The bytes that a key sends according to the terminal's description, or NULL.
const char *porada_nc_key_sequence(const char *capability);

#endif
