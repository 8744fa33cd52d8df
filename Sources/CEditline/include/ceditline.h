#ifndef CEDITLINE_H
#define CEDITLINE_H

#include <stddef.h>
#include <wchar.h>

/* A small fixed-argument face of libedit's wide API, with what else needs C: signals that only
 * set a bit, and a terminal that is put back whatever happens. One editor a process. */

/* What a command tells libedit to do next (values of histedit.h). */
#define CEDITLINE_NORMAL 0
#define CEDITLINE_REFRESH 4
#define CEDITLINE_CURSOR 5
#define CEDITLINE_ERROR 6

/* Commands of the editor's own, which keys are bound to. */
#define CEDITLINE_COMMAND_INSERT 1
#define CEDITLINE_COMMAND_BREAK 2
#define CEDITLINE_COMMAND_ENTER 3
#define CEDITLINE_COMMAND_COMPLETE 4
#define CEDITLINE_COMMAND_SEARCH 5
#define CEDITLINE_COMMAND_ACCEPT 6
#define CEDITLINE_COMMAND_DELETE 7

/* Keys that nobody can type: they insert a text that is waiting, begin a new row, end the line. */
#define CEDITLINE_KEY_INSERT 0x81
#define CEDITLINE_KEY_BREAK 0x82
#define CEDITLINE_KEY_END 0x83
/* The first of the keys that move the cursor or delete; 0x84 to 0x8C. */
#define CEDITLINE_KEY_MOVEMENT 0x84

/* Bits of ceditline_take_signals. */
#define CEDITLINE_INTERRUPT 1
#define CEDITLINE_STOP 2
#define CEDITLINE_RESIZE 4
#define CEDITLINE_SUSPEND 8
#define CEDITLINE_CONTINUE 16

/* Gives the next key: 1 and the key, 0 at the end, -1 to give up the line. */
typedef int (*ceditline_key_reader)(void *context, wchar_t *key);
/* Carries out a command; gives one of the codes above. */
typedef int (*ceditline_performer)(void *context, int command);

/* Makes the process understand UTF-8 whatever the locale. */
void ceditline_use_utf8(void);
/* Whether the locale of the environment is UTF-8, whatever the process understands. */
int ceditline_locale_is_utf8(void);

/* What a terminal of this name can do by the sequences that are sent here, as the system tells: move
 * its cursor and erase behind it; return to a place that was saved. */
#define CEDITLINE_MOVES 1
#define CEDITLINE_RETURNS 2
int ceditline_terminal_skills(const char *name);

/* Opens the editor on two descriptors, for a terminal of another name unless that is NULL; 0 where
 * that fails. */
int ceditline_open(int input, int output, const char *terminal, void *context,
                   ceditline_key_reader reader, ceditline_performer performer);
/* Obeys a line of settings as editrc(5) has them; 0 where it is not understood. */
int ceditline_parse(const char *setting);
/* Binds the editor's own keys again once the settings have chosen vi or emacs. */
void ceditline_settle_keys(void);
/* Whether lines are edited at all: settings may switch that off. */
int ceditline_is_editing(void);
void ceditline_close(void);

/* The prompt and what stands at the right; \1 encloses what has no width. */
void ceditline_set_prompt(const wchar_t *prompt, const wchar_t *right);
/* Reads a line: its length with the line break, 0 at the end, -1 where it was given up. */
int ceditline_read(const wchar_t **line);
/* The line so far: its start, the cursor and the end. */
void ceditline_line(const wchar_t **start, const wchar_t **cursor, const wchar_t **end);
/* Inserts at the cursor; deletes so many characters before it; moves it. */
int ceditline_insert(const wchar_t *text);
void ceditline_delete(int count);
void ceditline_move(int count);
void ceditline_beep(void);
void ceditline_refresh(void);
void ceditline_resize(void);
void ceditline_prepare_terminal(int on);

/* Histories by number, of which the up-arrow recalls the lines of one; -1 where there is none. */
int ceditline_new_history(void);
void ceditline_use_history(int number);
void ceditline_remember(int number, const wchar_t *line);
void ceditline_clear_history(int number);

/* Handlers that set a bit and wake whoever polls the descriptor. */
int ceditline_catch_signals(void);
int ceditline_wake_descriptor(void);
int ceditline_take_signals(void);
/* Stops the process as Ctrl-Z does, and returns when it goes on. */
void ceditline_suspend(void);

/* Keeps the state of a terminal, to be put back at exit and on a crash. */
void ceditline_save_terminal(int descriptor);
void ceditline_restore_terminal(void);
/* Says that pastes are marked on a descriptor, so that a crash or an exit ends the marks; -1: no. */
void ceditline_note_marked_pastes(int descriptor);
/* The columns of a terminal; 80 where it does not say. */
int ceditline_columns(int descriptor);
/* The columns that a character takes, as this system counts; -1 for a control character. */
int ceditline_width(wchar_t character);

#endif
