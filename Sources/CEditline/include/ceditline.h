#ifndef CEDITLINE_H
#define CEDITLINE_H

#include <stddef.h>
#include <wchar.h>

/* A small fixed-argument face of libedit's wide API, with what else needs C: signals that only
 * set a bit, and a terminal that is put back whatever happens. One editor a process. */

/* What a bound function tells libedit to do next (values of histedit.h). */
#define CEDITLINE_NORMAL 0
#define CEDITLINE_REFRESH 4
#define CEDITLINE_REDISPLAY 8
#define CEDITLINE_ERROR 6

/* A key that nobody can type: it inserts the text set with ceditline_set_insertion. */
#define CEDITLINE_KEY_INSERT 0x81

/* Bits of ceditline_take_signals. */
#define CEDITLINE_INTERRUPT 1
#define CEDITLINE_STOP 2
#define CEDITLINE_RESIZE 4
#define CEDITLINE_SUSPEND 8
#define CEDITLINE_CONTINUE 16

/* Gives the next key: 1 and the key, 0 at the end, -1 to give up the line. */
typedef int (*ceditline_key_reader)(void *context, wchar_t *key);
/* Completes at the cursor; gives one of the codes above. */
typedef int (*ceditline_completer)(void *context);

/* Makes the process understand UTF-8 whatever the locale. */
void ceditline_use_utf8(void);

/* Opens the editor on two descriptors; 0 where that fails. */
int ceditline_open(int input, int output, void *context, ceditline_key_reader reader,
                   ceditline_completer completer);
void ceditline_close(void);

/* The prompt and what stands at the right; \1 encloses what has no width. */
void ceditline_set_prompt(const wchar_t *prompt, const wchar_t *right);
void ceditline_set_insertion(const wchar_t *text);
/* Reads a line: its length with the line break, 0 at the end, -1 where it was given up. */
int ceditline_read(const wchar_t **line);
/* The line so far: its start, the cursor and the end. */
void ceditline_line(const wchar_t **start, const wchar_t **cursor, const wchar_t **end);
int ceditline_insert(const wchar_t *text);
void ceditline_delete(int count);
void ceditline_beep(void);
void ceditline_refresh(void);
void ceditline_resize(void);
void ceditline_prepare_terminal(int on);
void ceditline_remember(const wchar_t *line);

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
