// A pseudo-terminal with a program in it, and a screen that the program draws on; for tests.
#ifndef PORADA_CPSEUDOTERMINAL_H
#define PORADA_CPSEUDOTERMINAL_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// Starts a program in a new pseudo-terminal; the answer is the master side (close-on-exec: another
// test's child must not keep this terminal open), or -1 with errno set.
int porada_pty_start(const char *program, char *const arguments[], char *const environment[],
                     int columns, int rows, pid_t *child);
int porada_pty_resize(int master, int columns, int rows);
// Reads within so many milliseconds: the number of bytes, 0 when nothing came, -1 when the other
// side is closed.
ssize_t porada_pty_read(int master, char *bytes, size_t capacity, int milliseconds);
// Writes everything, or answers -1.
int porada_pty_write(int master, const char *bytes, size_t count);
// Waits so long for the child: 0..255 its status, 128 + n after signal n, -1 still running,
// 1000 + n stopped by signal n.
int porada_pty_wait(pid_t child, int milliseconds);

// A screen of cells, fed with what a program sends.
typedef struct PoradaScreen PoradaScreen;
PoradaScreen *porada_screen_new(int columns, int rows);
void porada_screen_free(PoradaScreen *screen);
void porada_screen_resize(PoradaScreen *screen, int columns, int rows);
void porada_screen_feed(PoradaScreen *screen, const char *bytes, size_t count);
// What the screen answers to questions of the program; the number of bytes.
size_t porada_screen_answer(PoradaScreen *screen, char *bytes, size_t capacity);
// One row as UTF-8, ended by NUL, blanks at its end left out.
void porada_screen_row(PoradaScreen *screen, int row, char *text, size_t capacity);
void porada_screen_cursor(PoradaScreen *screen, int *row, int *column, int *visible);
// Whether a cell is drawn bold (1), underlined (2), reversed (4), with a colour of its own (8).
int porada_screen_look(PoradaScreen *screen, int row, int column);
// Whether the program shows the alternate screen.
int porada_screen_is_alternate(PoradaScreen *screen);

#endif
