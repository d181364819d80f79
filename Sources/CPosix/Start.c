// Starting a program. Between fork and exec only what is safe after the fork of a program with threads.
#define _GNU_SOURCE
#include "CPosix.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

int porada_px_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC) == 0 ? 0 : errno; }

static void become(const char *path, char *const arguments[], char *const environment[],
                   const int descriptors[3], pid_t parent) {
    struct sigaction plain = {.sa_handler = SIG_DFL};
    for (int number = 1; number < NSIG; number++) sigaction(number, &plain, NULL);
    setsid();
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    // The parent may have ended before that was set.
    if (getppid() != parent) _exit(127);
    int high[3];
    for (int place = 0; place < 3; place++) {
        high[place] = fcntl(descriptors[place], F_DUPFD_CLOEXEC, 3);
        if (high[place] < 0) _exit(127);
    }
    for (int place = 0; place < 3; place++) {
        if (dup2(high[place], place) < 0) _exit(127);
    }
    if (close_range(3, ~0U, 0) != 0) _exit(127);
    umask(077);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execve(path, arguments, environment);
    _exit(127);
}

int porada_px_start(const char *path, char *const arguments[], char *const environment[], int input,
                    int output, int errors, int *process) {
    const int descriptors[3] = {input, output, errors};
    const pid_t parent = getpid();
    sigset_t all, before;
    sigfillset(&all);
    // No handler of ours may run in the child.
    sigprocmask(SIG_BLOCK, &all, &before);
    const pid_t child = fork();
    if (child == 0) become(path, arguments, environment, descriptors, parent);
    const int outcome = child < 0 ? errno : 0;
    sigprocmask(SIG_SETMASK, &before, NULL);
    *process = child;
    return outcome;
}
