#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <utmp.h>

int porada_pty_start(const char *program, char *const arguments[], char *const environment[],
                     int columns, int rows, pid_t *child) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  // Not forkpty: it leaves a moment in which a child started by another thread inherits the master.
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (master < 0) return -1;
  char name[64];
  int slave = -1;
  if (grantpt(master) == 0 && unlockpt(master) == 0 && ptsname_r(master, name, sizeof name) == 0)
    slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (slave < 0) {
    close(master);
    return -1;
  }
  ioctl(slave, TIOCSWINSZ, &size);
  pid_t pid = fork();
  if (pid < 0) {
    close(master);
    close(slave);
    return -1;
  }
  if (pid == 0) {
    if (login_tty(slave) != 0) _exit(126);
    for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execve(program, arguments, environment);
    _exit(127);
  }
  close(slave);
  *child = pid;
  return master;
}

int porada_pty_resize(int master, int columns, int rows) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(master, TIOCSWINSZ, &size);
}

ssize_t porada_pty_read(int master, char *bytes, size_t capacity, int milliseconds) {
  struct pollfd descriptor = {.fd = master, .events = POLLIN};
  int ready = poll(&descriptor, 1, milliseconds);
  if (ready == 0 || (ready < 0 && errno == EINTR)) return 0;
  if (ready < 0) return -1;
  ssize_t count = read(master, bytes, capacity);
  if (count > 0) return count;
  return count < 0 && (errno == EINTR || errno == EAGAIN) ? 0 : -1;
}

int porada_pty_write(int master, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(master, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return -1;
    bytes += written;
    count -= (size_t)written;
  }
  return 0;
}

int porada_pty_wait(pid_t child, int milliseconds) {
  for (;;) {
    int status;
    pid_t found = waitpid(child, &status, WNOHANG | WUNTRACED);
    if (found == child) {
      if (WIFSTOPPED(status)) return 1000 + WSTOPSIG(status);
      return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    }
    if (milliseconds <= 0) return -1;
    struct timespec pause = {.tv_nsec = 5000000};
    nanosleep(&pause, NULL);
    milliseconds -= 5;
  }
}
