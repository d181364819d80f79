#include "CPseudoTerminal.h"

#include <stdlib.h>
#include <string.h>
#include <vterm.h>

struct PoradaScreen {
  VTerm *terminal;
  VTermScreen *cells;
  int cursor_visible, alternate;
};

static int on_property(VTermProp property, VTermValue *value, void *user) {
  PoradaScreen *screen = user;
  if (property == VTERM_PROP_CURSORVISIBLE) screen->cursor_visible = value->boolean;
  if (property == VTERM_PROP_ALTSCREEN) screen->alternate = value->boolean;
  return 1;
}

static const VTermScreenCallbacks callbacks = {.settermprop = on_property};

PoradaScreen *porada_screen_new(int columns, int rows) {
  PoradaScreen *screen = calloc(1, sizeof *screen);
  if (!screen) return NULL;
  screen->cursor_visible = 1;
  screen->terminal = vterm_new(rows, columns);
  vterm_set_utf8(screen->terminal, 1);
  screen->cells = vterm_obtain_screen(screen->terminal);
  vterm_screen_set_callbacks(screen->cells, &callbacks, screen);
  vterm_screen_enable_altscreen(screen->cells, 1);
  vterm_screen_reset(screen->cells, 1);
  return screen;
}

void porada_screen_free(PoradaScreen *screen) {
  if (!screen) return;
  vterm_free(screen->terminal);
  free(screen);
}

void porada_screen_resize(PoradaScreen *screen, int columns, int rows) {
  vterm_set_size(screen->terminal, rows, columns);
}

void porada_screen_feed(PoradaScreen *screen, const char *bytes, size_t count) {
  vterm_input_write(screen->terminal, bytes, count);
  vterm_screen_flush_damage(screen->cells);
}

size_t porada_screen_answer(PoradaScreen *screen, char *bytes, size_t capacity) {
  return vterm_output_read(screen->terminal, bytes, capacity);
}

void porada_screen_row(PoradaScreen *screen, int row, char *text, size_t capacity) {
  int rows, columns;
  vterm_get_size(screen->terminal, &rows, &columns);
  size_t used = 0;
  if (row >= 0 && row < rows) {
    VTermRect rect = {.start_row = row, .end_row = row + 1, .start_col = 0, .end_col = columns};
    used = vterm_screen_get_text(screen->cells, text, capacity - 1, rect);
  }
  while (used > 0 && (text[used - 1] == ' ' || text[used - 1] == '\n')) used--;
  text[used] = 0;
}

void porada_screen_cursor(PoradaScreen *screen, int *row, int *column, int *visible) {
  VTermPos position;
  vterm_state_get_cursorpos(vterm_obtain_state(screen->terminal), &position);
  *row = position.row;
  *column = position.col;
  *visible = screen->cursor_visible;
}

int porada_screen_look(PoradaScreen *screen, int row, int column) {
  VTermPos position = {.row = row, .col = column};
  VTermScreenCell cell;
  if (!vterm_screen_get_cell(screen->cells, position, &cell)) return 0;
  int coloured = !VTERM_COLOR_IS_DEFAULT_FG(&cell.fg) || !VTERM_COLOR_IS_DEFAULT_BG(&cell.bg);
  return (cell.attrs.bold ? 1 : 0) | (cell.attrs.underline ? 2 : 0) |
         (cell.attrs.reverse ? 4 : 0) | (coloured ? 8 : 0);
}

int porada_screen_is_alternate(PoradaScreen *screen) { return screen->alternate; }
