// Shared by the files of this shim only.
#ifndef PORADA_CNCURSES_INTERNAL_H
#define PORADA_CNCURSES_INTERNAL_H

// Prepares the pipe and the handlers; 0 on success.
int porada_nc_catch_signals(void);
void porada_nc_release_signals(void);
// Stops this process as Ctrl-Z would have done.
void porada_nc_stop_self(void);

// Notes how to give the terminal back should the program crash; text may be NULL.
void porada_nc_arm_rescue(const char *text, unsigned long length);
void porada_nc_disarm_rescue(void);

#endif
