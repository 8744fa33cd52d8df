#define _GNU_SOURCE
#include "ceditline.h"

#include <errno.h>
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <termcap.h>
#include <termios.h>
#include <unistd.h>

static EditLine *editor;
static FILE *input_, *output_, *messages_;
static void *context_;
static ceditline_key_reader reader_;
static ceditline_performer performer_;
static wchar_t *prompt_, *right_;

/* One history for each question, so that the up-arrow recalls answers to what was asked; questions
 * beyond so many share the last. */
#define HISTORIES 64
static HistoryW *histories_[HISTORIES];
static int history_count_;

static atomic_int signals_;
static int wake_ = -1;

static struct termios saved_;
static volatile sig_atomic_t saved_descriptor_ = -1;
static volatile sig_atomic_t marked_descriptor_ = -1;

void ceditline_use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

int ceditline_locale_is_utf8(void) {
  locale_t locale = newlocale(LC_CTYPE_MASK, "", (locale_t)0);
  if (locale) {
    int is_utf8 = strcmp(nl_langinfo_l(CODESET, locale), "UTF-8") == 0;
    freelocale(locale);
    return is_utf8;
  }
  /* A locale that is not installed here: its name tells, by the precedence of POSIX. */
  const char *names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t index = 0; index < 3; index++) {
    const char *name = getenv(names[index]);
    if (!name || !*name) continue;
    const char *codeset = strchr(name, '.');
    return codeset && (strncasecmp(codeset, ".UTF-8", 6) == 0 || strncasecmp(codeset, ".UTF8", 5) == 0);
  }
  return 0;
}

static wchar_t empty_[] = L"";

static wchar_t *prompt_text(EditLine *el) {
  (void)el;
  return prompt_ ? prompt_ : empty_;
}

static wchar_t *right_text(EditLine *el) {
  (void)el;
  return right_ ? right_ : empty_;
}

static int read_key(EditLine *el, wchar_t *key) {
  (void)el;
  return reader_(context_, key);
}

#define COMMAND(name, number)                                                                     \
  static unsigned char name(EditLine *el, wint_t key) {                                            \
    (void)el;                                                                                      \
    (void)key;                                                                                     \
    return (unsigned char)performer_(context_, number);                                            \
  }
COMMAND(insert, CEDITLINE_COMMAND_INSERT)
COMMAND(break_line, CEDITLINE_COMMAND_BREAK)
COMMAND(enter, CEDITLINE_COMMAND_ENTER)
COMMAND(complete, CEDITLINE_COMMAND_COMPLETE)
COMMAND(search, CEDITLINE_COMMAND_SEARCH)
COMMAND(accept, CEDITLINE_COMMAND_ACCEPT)
COMMAND(erase, CEDITLINE_COMMAND_DELETE)

static void bind(const wchar_t *key, const wchar_t *function) {
  /* Both maps: the plain one, and the command map of vi. */
  el_wset(editor, EL_BIND, key, function, NULL);
  el_wset(editor, EL_BIND, L"-a", key, function, NULL);
}

static void add_commands(void) {
  el_wset(editor, EL_ADDFN, L"leadline-insert", L"insert a text", insert);
  el_wset(editor, EL_ADDFN, L"leadline-break", L"begin a new row of the line", break_line);
  el_wset(editor, EL_ADDFN, L"leadline-enter", L"end the line", enter);
  el_wset(editor, EL_ADDFN, L"leadline-complete", L"complete the word", complete);
  el_wset(editor, EL_ADDFN, L"leadline-search", L"search what was typed before", search);
  el_wset(editor, EL_ADDFN, L"leadline-accept", L"go right, or take the hint over", accept);
  /* As libedit does it but for its habit in vi keys to go left at the end of the line. */
  el_wset(editor, EL_ADDFN, L"leadline-delete", L"delete the character here", erase);
}

/* What a user may bind otherwise. */
static void bind_defaults(void) {
  bind(L"\t", L"leadline-complete");
  bind(L"^R", L"leadline-search");
  bind(L"^J", L"leadline-enter");
  bind(L"^M", L"leadline-enter");
  bind(L"^F", L"leadline-accept");
  bind(L"^W", L"ed-delete-prev-word");
  /* What libedit does by itself there clears the screen. */
  bind(L"^L", L"ed-redisplay");
}

/* Keys that nobody can type. */
static void bind_private_keys(void) {
  static const wchar_t insertion[] = {CEDITLINE_KEY_INSERT, 0}, new_row[] = {CEDITLINE_KEY_BREAK, 0},
                       end[] = {CEDITLINE_KEY_END, 0};
  bind(insertion, L"leadline-insert");
  bind(new_row, L"leadline-break");
  bind(end, L"ed-newline");
  /* In the order of the movements of KeyDecoder. */
  static const wchar_t *const movements[] = {
      L"ed-prev-char",    L"leadline-accept", L"ed-prev-history",     L"ed-next-history", L"ed-move-to-beg",
      L"ed-move-to-end", L"leadline-delete", L"ed-prev-word", L"em-next-word"};
  for (int i = 0; i < (int)(sizeof movements / sizeof *movements); i++) {
    const wchar_t key[] = {CEDITLINE_KEY_MOVEMENT + i, 0};
    bind(key, movements[i]);
  }
}

/* The terminal read last stands in one place for the whole process, whichever thread reads it. */
static pthread_mutex_t terminals_ = PTHREAD_MUTEX_INITIALIZER;

/* Whether a terminal does something by a sequence like those sent here (ECMA-48). */
static int has_sequence(const char *capability) {
  char area[256], *place = area;
  const char *sequence = tgetstr(capability, &place);
  return sequence && sequence[0] == '\033' && sequence[1] == '[';
}

static int skills(const char *name) {
  char description[4096];
  if (tgetent(description, name) != 1) return 0;
  int moves = has_sequence("UP") && has_sequence("cd") ? CEDITLINE_MOVES : 0;
  char area[256], *place = area;
  const char *save = tgetstr("sc", &place), *restore = tgetstr("rc", &place);
  int returns = save && restore && strcmp(save, "\0337") == 0 && strcmp(restore, "\0338") == 0;
  return moves | (moves && returns ? CEDITLINE_RETURNS : 0);
}

int ceditline_terminal_skills(const char *name) {
  if (!name || !*name || strlen(name) >= 128) return 0;
  pthread_mutex_lock(&terminals_);
  int found = skills(name);
  pthread_mutex_unlock(&terminals_);
  return found;
}

int ceditline_open(int input, int output, const char *terminal, void *context,
                   ceditline_key_reader reader, ceditline_performer performer) {
  int in = dup(input), out = dup(output);
  input_ = in < 0 ? NULL : fdopen(in, "r");
  output_ = out < 0 ? NULL : fdopen(out, "w");
  /* What libedit has to say of settings is said by its caller. */
  messages_ = fopen("/dev/null", "we");
  if (!input_ || !output_ || !messages_) return 0;
  context_ = context;
  reader_ = reader;
  performer_ = performer;
  pthread_mutex_lock(&terminals_);
  editor = el_init_fd("leadline", input_, output_, messages_, in, out, fileno(messages_));
  if (editor && terminal) el_set(editor, EL_TERMINAL, terminal);
  pthread_mutex_unlock(&terminals_);
  if (!editor) return 0;
  add_commands();
  ceditline_use_history(ceditline_new_history());
  el_wset(editor, EL_EDITOR, L"emacs");
  el_wset(editor, EL_PROMPT_ESC, prompt_text, L'\1');
  el_wset(editor, EL_RPROMPT_ESC, right_text, L'\1');
  el_wset(editor, EL_GETCFN, read_key);
  bind_defaults();
  bind_private_keys();
  el_wset(editor, EL_SETTY, L"-d", L"-ixon", NULL);
  return 1;
}

int ceditline_parse(const char *setting) {
  Tokenizer *words = tok_init(NULL);
  int count = 0, result = -1;
  const char **word = NULL;
  if (words && tok_str(words, setting, &count, &word) == 0)
    result = count > 0 ? el_parse(editor, count, word) : 0;
  if (words) tok_end(words);
  return result == 0;
}

void ceditline_settle_keys(void) {
  /* A change of the mode makes the maps anew. */
  bind_defaults();
  bind_private_keys();
  const wchar_t *mode = NULL;
  el_wget(editor, EL_EDITOR, &mode);
  if (!mode || wcscmp(mode, L"vi") != 0) return;
  /* What would open an editor of its own outside the book, send the line, or lose it. */
  static const wchar_t *const barred[] = {L"v", L"#", L":"};
  for (int i = 0; i < (int)(sizeof barred / sizeof *barred); i++)
    el_wset(editor, EL_BIND, L"-a", barred[i], L"ed-unassigned", NULL);
  el_wset(editor, EL_BIND, L"-a", L"/", L"leadline-search", NULL);
  el_wset(editor, EL_BIND, L"-a", L"?", L"leadline-search", NULL);
}

int ceditline_is_editing(void) {
  int on = 1;
  el_get(editor, EL_EDITMODE, &on);
  return on;
}

void ceditline_close(void) {
  if (editor) el_end(editor);
  editor = NULL;
  for (int i = 0; i < history_count_; i++) history_wend(histories_[i]);
  history_count_ = 0;
  if (input_) fclose(input_);
  if (output_) fclose(output_);
  if (messages_) fclose(messages_);
  input_ = output_ = messages_ = NULL;
  ceditline_restore_terminal();
}

int ceditline_new_history(void) {
  if (history_count_ == HISTORIES) return HISTORIES - 1;
  HistoryW *history = history_winit();
  if (!history) return -1;
  HistEventW event;
  history_w(history, &event, H_SETSIZE, 1000);
  history_w(history, &event, H_SETUNIQUE, 1);
  histories_[history_count_] = history;
  return history_count_++;
}

void ceditline_use_history(int number) {
  if (number >= 0 && number < history_count_)
    el_wset(editor, EL_HIST, history_w, histories_[number]);
}

void ceditline_remember(int number, const wchar_t *line) {
  HistEventW event;
  if (number >= 0 && number < history_count_)
    history_w(histories_[number], &event, H_ENTER, line);
}

static void keep(wchar_t **place, const wchar_t *text) {
  free(*place);
  *place = text ? wcsdup(text) : NULL;
}

void ceditline_set_prompt(const wchar_t *prompt, const wchar_t *right) {
  keep(&prompt_, prompt);
  keep(&right_, right);
}

int ceditline_read(const wchar_t **line) {
  int count = 0;
  *line = el_wgets(editor, &count);
  return *line ? count : (count < 0 ? -1 : 0);
}

void ceditline_line(const wchar_t **start, const wchar_t **cursor, const wchar_t **end) {
  const LineInfoW *info = el_wline(editor);
  *start = info->buffer;
  *cursor = info->cursor;
  *end = info->lastchar;
}

int ceditline_insert(const wchar_t *text) { return el_winsertstr(editor, text) == 0; }

void ceditline_delete(int count) { el_wdeletestr(editor, count); }

void ceditline_move(int count) { el_cursor(editor, count); }

void ceditline_beep(void) { el_beep(editor); }

void ceditline_refresh(void) {
  fflush(output_);
  el_wset(editor, EL_REFRESH);
}

void ceditline_resize(void) { el_resize(editor); }

void ceditline_prepare_terminal(int on) { el_wset(editor, EL_PREP_TERM, on); }

void ceditline_clear_history(int number) {
  HistEventW event;
  if (number >= 0 && number < history_count_) history_w(histories_[number], &event, H_CLEAR);
}

/* Signals */

static void catch_signal(int number) {
  int saved = errno, bit = 0;
  switch (number) {
  case SIGINT: bit = CEDITLINE_INTERRUPT; break;
  case SIGTERM: case SIGHUP: bit = CEDITLINE_STOP; break;
  case SIGWINCH: bit = CEDITLINE_RESIZE; break;
  case SIGTSTP: bit = CEDITLINE_SUSPEND; break;
  case SIGCONT: bit = CEDITLINE_CONTINUE; break;
  }
  atomic_fetch_or(&signals_, bit);
  uint64_t one = 1;
  if (wake_ >= 0) (void)!write(wake_, &one, sizeof one);
  errno = saved;
}

static void install(int number, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

int ceditline_catch_signals(void) {
  if (wake_ < 0) wake_ = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (wake_ < 0) return 0;
  static const int numbers[] = {SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGTSTP, SIGCONT};
  sigset_t caught;
  sigemptyset(&caught);
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
    install(numbers[i], catch_signal, 0);
    sigaddset(&caught, numbers[i]);
  }
  /* Whoever started the process may have blocked them. */
  sigprocmask(SIG_UNBLOCK, &caught, NULL);
  return 1;
}

int ceditline_wake_descriptor(void) { return wake_; }

int ceditline_take_signals(void) {
  uint64_t count;
  if (wake_ >= 0) (void)!read(wake_, &count, sizeof count);
  return atomic_exchange(&signals_, 0);
}

void ceditline_suspend(void) {
  install(SIGTSTP, SIG_DFL, 0);
  raise(SIGTSTP);
  install(SIGTSTP, catch_signal, 0);
}

/* The terminal's state */

void ceditline_restore_terminal(void) {
  int marked = marked_descriptor_;
  marked_descriptor_ = -1;
  static const char end[] = "\033[?2004l\033[0m";
  if (marked >= 0) (void)!write(marked, end, sizeof end - 1);
  int descriptor = saved_descriptor_;
  if (descriptor >= 0) tcsetattr(descriptor, TCSANOW, &saved_);
}

static void crash(int number) {
  ceditline_restore_terminal();
  raise(number);
}

/* A stack that has overflown can't run the handler. */
static char crash_stack_[16384];

void ceditline_save_terminal(int descriptor) {
  if (tcgetattr(descriptor, &saved_) != 0) return;
  saved_descriptor_ = descriptor;
  atexit(ceditline_restore_terminal);
  stack_t stack = {.ss_sp = crash_stack_, .ss_size = sizeof crash_stack_};
  sigaltstack(&stack, NULL);
  static const int numbers[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGQUIT};
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
    install(numbers[i], crash, SA_RESETHAND | SA_NODEFER | SA_ONSTACK);
}

void ceditline_note_marked_pastes(int descriptor) { marked_descriptor_ = descriptor; }

int ceditline_columns(int descriptor) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  return 80;
}

int ceditline_width(wchar_t character) { return wcwidth(character); }
