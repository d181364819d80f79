// Signals and wakes as bytes in a pipe, so that one poll() waits for them and for the keyboard.
#define _GNU_SOURCE
#include "CNcurses.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/time.h>
#include <termios.h>
#include <unistd.h>

static const int caught[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGWINCH, SIGCONT, SIGTSTP};
enum { CAUGHT = sizeof caught / sizeof *caught };
static struct sigaction previous[CAUGHT];
static struct sigaction previous_pipe;
static int notices[2] = {-1, -1};
static int is_gone;

static void give_up_later(int number);

static void leave_notice(int number) {
  int kept = errno;
  unsigned char byte = (unsigned char)number;
  // A full pipe already holds enough to wake the reader.
  ssize_t sent = write(notices[1], &byte, 1);
  (void)sent;
  errno = kept;
}

static void leave_ending_notice(int number) {
  int kept = errno;
  give_up_later(number);
  errno = kept;
  leave_notice(number);
}

static int is_ending(int number) {
  return number == SIGHUP || number == SIGINT || number == SIGQUIT || number == SIGTERM;
}

static void set_handler(int number, void (*handler)(int)) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

int porada_nc_catch_signals(void) {
  if (notices[0] < 0 && pipe2(notices, O_NONBLOCK | O_CLOEXEC) != 0) return -1;
  for (int i = 0; i < CAUGHT; i++) {
    sigaction(caught[i], NULL, &previous[i]);
    // Started under nohup: a hang-up is not for us.
    if (caught[i] == SIGHUP && previous[i].sa_handler == SIG_IGN) continue;
    set_handler(caught[i], is_ending(caught[i]) ? leave_ending_notice : leave_notice);
  }
  sigaction(SIGPIPE, NULL, &previous_pipe);
  set_handler(SIGPIPE, SIG_IGN);
  return 0;
}

void porada_nc_release_signals(void) {
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &previous[i], NULL);
  sigaction(SIGPIPE, &previous_pipe, NULL);
}

void porada_nc_stop_self(void) {
  sigset_t stop, before;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  // No notice of the CONT that we wait for: the caller draws the screen anew anyway.
  set_handler(SIGCONT, SIG_DFL);
  set_handler(SIGTSTP, SIG_DFL);
  pthread_sigmask(SIG_UNBLOCK, &stop, &before);
  raise(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  set_handler(SIGTSTP, leave_notice);
  set_handler(SIGCONT, leave_notice);
}

void porada_nc_wake(void) {
  if (notices[1] >= 0) leave_notice(0);
}

int porada_nc_notice(void) {
  unsigned char byte;
  return read(notices[0], &byte, 1) == 1 ? byte : -1;
}

int porada_nc_wait(int milliseconds) {
  struct pollfd descriptors[2] = {
      {.fd = is_gone ? -1 : STDIN_FILENO, .events = POLLIN},
      {.fd = notices[0], .events = POLLIN},
  };
  if (poll(descriptors, 2, milliseconds) <= 0) return 0;
  int found = 0;
  if (descriptors[1].revents) found |= PORADA_NC_NOTICE;
  if (descriptors[0].revents & POLLIN) {
    found |= PORADA_NC_INPUT;
  } else if (descriptors[0].revents) {
    found |= PORADA_NC_HANGUP;
    is_gone = 1;
  }
  return found;
}

long porada_nc_read(uint8_t *bytes, size_t capacity) {
  ssize_t count = read(STDIN_FILENO, bytes, capacity);
  if (count > 0) return count;
  if (count < 0 && (errno == EAGAIN || errno == EINTR)) return 0;
  is_gone = 1;
  return -1;
}

// ---- A crash must not leave the terminal raw -------------------------------------------------

// Those that nobody sends to this program end it too, and must not leave the terminal raw either.
static const int fatal[] = {SIGSEGV, SIGBUS,    SIGILL,  SIGFPE, SIGTRAP, SIGABRT,   SIGSYS, SIGXCPU,
                            SIGUSR1, SIGUSR2,   SIGALRM, SIGIO,  SIGPWR,  SIGVTALRM, SIGPROF,
                            SIGSTKFLT};
enum { FATAL = sizeof fatal / sizeof *fatal };
static struct sigaction previous_fatal[FATAL];
static const char *rescue_text;
static unsigned long rescue_length;
static struct termios rescue_modes;
static char rescue_stack[32768];

static void rescue_terminal(void) {
  if (!rescue_text) return;
  ssize_t sent = write(STDOUT_FILENO, rescue_text, rescue_length);
  (void)sent;
  tcsetattr(STDIN_FILENO, TCSANOW, &rescue_modes);
}

static void rescue(int number) {
  rescue_terminal();
  // The default action is back (SA_RESETHAND) and ends the process when this returns.
  raise(number);
}

// ---- A terminal that takes no output must not keep the program from ending --------------------

static volatile sig_atomic_t ending;

static void give_up(int number) {
  (void)number;
  // What waits to be shown goes, and nothing more is waited for.
  tcflush(STDOUT_FILENO, TCOFLUSH);
  int flags = fcntl(STDOUT_FILENO, F_GETFL);
  if (flags >= 0) fcntl(STDOUT_FILENO, F_SETFL, flags | O_NONBLOCK);
  rescue_terminal();
  if (flags >= 0) fcntl(STDOUT_FILENO, F_SETFL, flags);
  _exit(128 + ending);
}

// Everything typed is on record by the time it is shown, so that what a program does at its end can wait for
// the next start.
static void give_up_later(int number) {
  if (ending) return;
  ending = number;
  set_handler(SIGALRM, give_up);
  struct itimerval soon = {.it_value = {.tv_usec = 900000}};
  setitimer(ITIMER_REAL, &soon, NULL);
}

void porada_nc_arm_rescue(const char *text, unsigned long length) {
  if (tcgetattr(STDIN_FILENO, &rescue_modes) != 0) return;
  rescue_text = text;
  rescue_length = length;
  // A stack of its own, for the crash may be an overflow of the other one.
  stack_t stack = {.ss_sp = rescue_stack, .ss_size = sizeof rescue_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = rescue;
  action.sa_flags = (int)(SA_RESETHAND | SA_ONSTACK);
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &action, &previous_fatal[i]);
}

void porada_nc_disarm_rescue(void) {
  if (!rescue_text) return;
  for (int i = 0; i < FATAL; i++) {
    // The end is near, and must come.
    if (ending && fatal[i] == SIGALRM) continue;
    sigaction(fatal[i], &previous_fatal[i], NULL);
  }
  rescue_text = NULL;
}
