#define NCURSES_WIDECHAR 1
#define _GNU_SOURCE
#include "CNcurses.h"
#include "internal.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

#undef columns  // term.h makes a macro of this word.

static SCREEN *screen;
static int active, is_utf8, has_pairs, knows_paste, cursor_shown = -1;
static cchar_t *run;
static int run_capacity;

static void send_text(const char *text) {
  size_t length = strlen(text);
  while (length > 0) {
    ssize_t sent = write(STDOUT_FILENO, text, length);
    if (sent <= 0) return;
    text += sent;
    length -= (size_t)sent;
  }
}

static void set_bracketed_paste(int on) {
  if (knows_paste) send_text(on ? "\033[?2004h" : "\033[?2004l");
}

static void choose_locale(void) {
  if (!setlocale(LC_CTYPE, "")) {
    // The locale asked for is not installed; its encoding is known by its name all the same.
    const char *names[] = {getenv("LC_ALL"), getenv("LC_CTYPE"), getenv("LANG")};
    for (int i = 0; i < 3; i++) {
      if (!names[i] || !*names[i]) continue;
      if (strcasestr(names[i], "utf-8") || strcasestr(names[i], "utf8"))
        setlocale(LC_CTYPE, "C.UTF-8");
      break;
    }
  }
  is_utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

static const char *capability(const char *name) {
  const char *text = tigetstr(name);
  return text == NULL || text == (char *)-1 || !*text ? NULL : text;
}

// Everything that undoes what ncurses switched on, in one text that a signal handler can write.
static void arm_rescue(void) {
  static char text[256];
  const char *parts[] = {knows_paste ? "\033[?2004l" : NULL, capability("sgr0"), capability("rmkx"),
                         capability("cnorm"), capability("rmcup")};
  text[0] = 0;
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
    if (parts[i] && strlen(text) + strlen(parts[i]) < sizeof text) strcat(text, parts[i]);
  porada_nc_arm_rescue(text, strlen(text));
}

int porada_nc_start(void) {
  if (active) return PORADA_NC_STARTED;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return PORADA_NC_NOT_A_TERMINAL;
  choose_locale();
  int found = 0;
  if (setupterm(NULL, STDOUT_FILENO, &found) == ERR) return PORADA_NC_UNKNOWN_TERMINAL;
  const char *cup = capability("cup");
  if (!cup || !capability("clear")) return PORADA_NC_WEAK_TERMINAL;
  knows_paste = strncmp(cup, "\033[", 2) == 0;
  // Before newterm, which leaves alone signals that already have a handler.
  if (porada_nc_catch_signals() != 0) return PORADA_NC_UNKNOWN_TERMINAL;
  arm_rescue();
  screen = newterm(NULL, stdout, stdin);
  if (!screen) {
    porada_nc_disarm_rescue();
    porada_nc_release_signals();
    return PORADA_NC_UNKNOWN_TERMINAL;
  }
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  // Pending input must not put off half a frame.
  typeahead(-1);
  idlok(stdscr, TRUE);
  has_pairs = has_colors() && start_color() == OK;
  if (has_pairs) use_default_colors();
  cursor_shown = -1;
  porada_nc_cursor(-1, 0);
  set_bracketed_paste(1);
  active = 1;
  return PORADA_NC_STARTED;
}

void porada_nc_end(void) {
  if (!active) return;
  active = 0;
  curs_set(1);
  set_bracketed_paste(0);
  endwin();
  porada_nc_disarm_rescue();
  porada_nc_release_signals();
}

int porada_nc_is_utf8(void) { return is_utf8; }

int porada_nc_colours(void) { return has_pairs ? COLORS : 0; }

int porada_nc_pair(int foreground, int background) {
  if (!has_pairs || (foreground < 0 && background < 0)) return 0;
  int pair = alloc_pair(foreground, background);
  return pair > 0 ? pair : 0;
}

void porada_nc_size(int *rows, int *columns) {
  *rows = LINES;
  *columns = COLS;
}

void porada_nc_resize(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return;
  if (is_term_resized(size.ws_row, size.ws_col)) resizeterm(size.ws_row, size.ws_col);
}

void porada_nc_erase(void) { erase(); }

static attr_t attributes_of(unsigned bits) {
  attr_t result = A_NORMAL;
  if (bits & PORADA_NC_BOLD) result |= A_BOLD;
  if (bits & PORADA_NC_DIM) result |= A_DIM;
  if (bits & PORADA_NC_ITALIC) result |= A_ITALIC;
  if (bits & PORADA_NC_UNDERLINE) result |= A_UNDERLINE;
  if (bits & PORADA_NC_REVERSE) result |= A_REVERSE;
  return result;
}

// The cells go in as cchar_t: unlike addwstr that never moves the cursor, so the last column and the
// last row are no special case.
void porada_nc_write(int row, int column, const uint32_t *scalars, int count, unsigned attributes,
                     int pair) {
  if (count > run_capacity) {
    cchar_t *larger = realloc(run, (size_t)count * sizeof *run);
    if (!larger) return;
    run = larger;
    run_capacity = count;
  }
  attr_t look = attributes_of(attributes);
  for (int i = 0; i < count; i++) {
    wchar_t text[2] = {(wchar_t)scalars[i], 0};
    if (scalars[i] > 0x7E && (!is_utf8 || wcwidth(text[0]) != 1)) text[0] = '?';
    setcchar(&run[i], text, look, (short)pair, NULL);
  }
  mvadd_wchnstr(row, column, run, count);
}

void porada_nc_write_cluster(int row, int column, const uint32_t *scalars, int count, int width,
                             unsigned attributes, int pair) {
  attr_t look = attributes_of(attributes);
  cchar_t cell;
  wchar_t text[CCHARW_MAX + 1];
  if (!is_utf8 || count < 1 || wcwidth((wchar_t)scalars[0]) != width) {
    // The C library counts this character otherwise: ncurses would shift the rest of the row.
    for (int i = 0; i < width; i++) {
      setcchar(&cell, L"?", look, (short)pair, NULL);
      mvadd_wchnstr(row, column + i, &cell, 1);
    }
    return;
  }
  int used = 0;
  text[used++] = (wchar_t)scalars[0];
  for (int i = 1; i < count && used < CCHARW_MAX; i++) {
    // A joiner without what it joins would take hold of the next cell.
    if (scalars[i] == 0x200D || wcwidth((wchar_t)scalars[i]) != 0) break;
    text[used++] = (wchar_t)scalars[i];
  }
  text[used] = 0;
  if (setcchar(&cell, text, look, (short)pair, NULL) == OK) mvadd_wchnstr(row, column, &cell, 1);
}

void porada_nc_cursor(int row, int column) {
  int shown = row >= 0;
  if (shown != cursor_shown) {
    curs_set(shown);
    leaveok(stdscr, !shown);
    cursor_shown = shown;
  }
  if (shown) move(row, column);
}

void porada_nc_refresh(void) { refresh(); }

void porada_nc_bell(void) { beep(); }

void porada_nc_restore(void) {
  porada_nc_resize();
  set_bracketed_paste(1);
  clearok(curscr, TRUE);
  refresh();
  // endwin showed the cursor.
  int shown = cursor_shown;
  cursor_shown = -1;
  curs_set(shown > 0);
  cursor_shown = shown;
}

void porada_nc_suspend(void) {
  if (!active) return;
  set_bracketed_paste(0);
  endwin();
  porada_nc_stop_self();
  porada_nc_restore();
}

const char *porada_nc_key_sequence(const char *name) { return capability(name); }
